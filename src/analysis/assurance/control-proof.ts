import { parseDateTime, printDateTime } from "../../ontology/date-time.ts";
import type { Estate } from "../../projection/estate.ts";
import type { AssuranceState } from "../assurance-state.ts";
import { controlAssurance } from "../control-assurance.ts";
import type { EvidencePiece } from "../evidence-piece.ts";
import { markedName } from "../marked-name.ts";

/** What shows that a control works. */
export interface ControlProof {
  readonly control: number;
  readonly state: AssuranceState;
  /** All that was collected by the moment, by id, whether it counts or not. */
  readonly evidence: readonly number[];
  /** What decides the state: its worth, its age, who stands behind it and how long it counts; one English sentence. */
  readonly reason: string;
}

/** What shows that a control works at the estate's moment. Never throws. */
export function controlProof(estate: Estate, control: number): ControlProof {
  const { state, reason, decisive, pieces } = controlAssurance(estate, control);
  const details =
    decisive === undefined
      ? ""
      : `; it was ${[collected(estate, decisive), ...behind(estate, decisive), until(estate, decisive)].join(", ")}`;
  return {
    control,
    state,
    evidence: pieces.map(({ evidence }) => evidence),
    reason: `${markedName(estate, control)} is ${state}: ${reason}${details}.`,
  };
}

const dayMilliseconds = 86_400_000;

function collected({ moment }: Estate, { collectedAt }: EvidencePiece): string {
  if (!Number.isFinite(collectedAt)) return "collected at a time that is not on record";
  const days = Math.floor((moment.at - collectedAt) / dayMilliseconds);
  return `collected on ${dayOf(collectedAt)} (${days} ${days === 1 ? "day" : "days"} before)`;
}

const parties: Readonly<Record<string, string>> = {
  SELF: "by the organisation itself",
  COUNTERPARTY: "by the party relied on",
  THIRD_PARTY: "by a third party",
  REGULATOR: "by a regulator",
};

function behind(estate: Estate, { evidence }: EvidencePiece): readonly string[] {
  const { independence } = estate.factsOf(evidence);
  return typeof independence === "string" && independence in parties ? [parties[independence] as string] : [];
}

function until(estate: Estate, { evidence, isPast }: EvidencePiece): string {
  const { validUntil } = estate.factsOf(evidence);
  const end = typeof validUntil === "string" ? parseDateTime(validUntil) : undefined;
  if (end === undefined) return "and no end of it is on record";
  return `and ${isPast ? "counted" : "counts"} until ${dayOf(end)}`;
}

function dayOf(instant: number): string {
  return printDateTime(instant).slice(0, 10);
}
