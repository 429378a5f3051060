import type { Layer } from "../../ontology/taxonomy.ts";
import { byId } from "../ownership/by-id.ts";
import { assignmentCandidates } from "./assignment-candidates.ts";
import type { Candidate } from "./candidate.ts";
import { clauseCandidates } from "./clause-candidates.ts";
import type { MatrixCase } from "./matrix-case.ts";
import type { DutyStatus, MatrixRow } from "./matrix-row.ts";
import { rowSentence } from "./row-sentence.ts";
import { templateCandidates } from "./template-candidates.ts";
import { vendorStance } from "../stance/vendor-stance.ts";
import { weigh, type Contest, type Weighed } from "./weigh.ts";

export function answerRow(matrix: MatrixCase, duty: number, layer: Layer | undefined, component: number): MatrixRow {
  const { estate } = matrix;
  const candidates = [
    ...assignmentCandidates(matrix, duty, component),
    ...clauseCandidates(matrix, duty, component),
    ...templateCandidates(matrix, duty, component),
  ];
  const accountable = weigh(estate, "ACCOUNTABLE", candidates, true);
  const responsible = weigh(estate, "RESPONSIBLE", candidates, false);
  const status = statusOf(accountable, candidates);
  const [party] = status === "RESOLVED" ? accountable.parties : [];
  const winners = party === undefined ? [] : accountable.top.filter((each) => each.party === party);
  const resting = [...accountable.top, ...responsible.top].map(({ from }) => from);
  const acknowledged = resting.flatMap((from) => estate.relationsIn(from, "ACKNOWLEDGED"));
  const satisfying = estate.relationsIn(duty, "SATISFIES").map((row) => estate.fromOf(row));
  const row = {
    duty,
    layer,
    component,
    status,
    accountable: party,
    responsible: responsible.parties,
    basis: winners[0]?.basis,
    clause: winners.find(({ clause }) => clause !== undefined)?.clause,
    acknowledgedBy: byId(
      estate,
      acknowledged.map((each) => estate.fromOf(each)),
    ),
    candidates: [
      ...accountable.weighed,
      ...responsible.weighed.filter(({ candidate }) => !candidate.disclaims),
      ...told(candidates),
    ],
    stance: vendorStance(estate, matrix.vendorsOf(component).vendors, duty, component),
    satisfiedBy: byId(estate, satisfying),
  };
  return { ...row, sentence: rowSentence(estate, row, accountable) };
}

function statusOf({ top, parties }: Contest, candidates: readonly Candidate[]): DutyStatus {
  if (parties.length > 1) return "MULTIPLE_ACCOUNTABLE";
  if (parties.length === 1) return "RESOLVED";
  if (top.length > 0) return "SHARED_UNRESOLVED";
  return candidates.some(({ disclaims, bar }) => disclaims && bar === undefined) ? "DISCLAIMED_BY_ALL" : "UNASSIGNED";
}

/** Who is asked or told has no part in who answers. */
function told(candidates: readonly Candidate[]): readonly Weighed[] {
  return candidates
    .filter(({ role, disclaims }) => !disclaims && (role === "CONSULTED" || role === "INFORMED"))
    .map((candidate) => ({
      candidate,
      won: false,
      reason: `${candidate.words}: it is only ${candidate.role === "CONSULTED" ? "consulted" : "informed"}`,
    }));
}
