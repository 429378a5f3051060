import type { Estate } from "../projection/estate.ts";
import { isAtLeast, weaker, type AssuranceLevel, type AssuranceState } from "./assurance-state.ts";
import { evidencePieces, type EvidencePiece } from "./evidence-piece.ts";
import { markedName } from "./marked-name.ts";

/** What is held of a control's working at a moment, and from what. */
export interface ControlAssurance {
  readonly state: AssuranceState;
  /** What the state counts as against a threshold; undefined where it never holds. */
  readonly counts: AssuranceLevel | undefined;
  readonly reason: string;
  /** What decides the state: the failure, the best that counts, or the best of what is past its date; undefined where there is none. */
  readonly decisive: EvidencePiece | undefined;
  /** All that was collected by the moment, by id of evidence. */
  readonly pieces: readonly EvidencePiece[];
}

/** The assurance state of a control at the estate's moment. Never throws. Source: docs/analyses.md, "Assurance of a control". */
export function controlAssurance(estate: Estate, control: number): ControlAssurance {
  const pieces = evidencePieces(estate, control);
  const newest = newestTrial(pieces);
  if (newest?.failed === true) {
    const reason = `${markedName(estate, newest.evidence)} failed`;
    return { state: "FAILED", counts: undefined, reason, decisive: newest, pieces };
  }
  const worthy = pieces.filter(({ worth }) => worth !== "UNKNOWN");
  const best = bestOf(worthy.filter(({ isPast }) => !isPast));
  if (best !== undefined) return { ...released(estate, control, best), decisive: best, pieces };

  const lapsed = bestOf(worthy);
  if (lapsed === undefined) {
    return { state: "UNKNOWN", counts: "UNKNOWN", reason: "no evidence of any worth", decisive: undefined, pieces };
  }
  return {
    state: "STALE",
    counts: weaker(lapsed.worth, "DOCUMENTED"),
    reason: "all evidence is past its date",
    decisive: lapsed,
    pieces,
  };
}

/** What is not generally available may change under its users: whatever was seen of it counts as a document. */
function released(
  estate: Estate,
  control: number,
  { evidence, worth }: EvidencePiece,
): Pick<ControlAssurance, "state" | "counts" | "reason"> {
  const { releaseStage } = estate.factsOf(control);
  const reason = `${markedName(estate, evidence)} is worth ${worth}`;
  const state = weaker(worth, "DOCUMENTED");
  if (typeof releaseStage !== "string" || releaseStage === "GENERAL_AVAILABILITY" || state === worth) {
    return { state: worth, counts: worth, reason };
  }
  return { state, counts: state, reason: `${reason}, but the control is in ${releaseStage}` };
}

/** Later first; of two at one moment the one with the larger id, which stands later in the list. */
function newestTrial(pieces: readonly EvidencePiece[]): EvidencePiece | undefined {
  let newest: EvidencePiece | undefined;
  for (const piece of pieces) {
    if (piece.isTrial && piece.collectedAt >= (newest?.collectedAt ?? -Infinity)) newest = piece;
  }
  return newest;
}

/** The strongest; of equals the first by id. */
function bestOf(pieces: readonly EvidencePiece[]): EvidencePiece | undefined {
  let best: EvidencePiece | undefined;
  for (const piece of pieces) {
    if (best === undefined || !isAtLeast(best.worth, piece.worth)) best = piece;
  }
  return best;
}
