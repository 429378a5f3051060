import { assignmentCandidates } from "./assignment-candidates.ts";
import type { Candidate } from "./candidate.ts";
import { clauseCandidates } from "./clause-candidates.ts";
import type { MatrixCase } from "./matrix-case.ts";
import type { DutyStatus } from "./matrix-row.ts";
import { templateCandidates } from "./template-candidates.ts";
import { weigh, type Contest } from "./weigh.ts";

/** Who is said to have a part in a duty towards a component, and what comes of it for who is accountable. */
export interface RowContest {
  /** Of assignments, then of clauses, then of the framework itself. */
  readonly candidates: readonly Candidate[];
  readonly accountable: Contest;
  readonly status: DutyStatus;
  /** Where it is resolved, who is accountable. */
  readonly party: number | undefined;
}

/** Weighs all that is said of who is accountable for a duty towards a component. Never throws. */
export function rowContest(matrix: MatrixCase, duty: number, component: number): RowContest {
  const candidates = [
    ...assignmentCandidates(matrix, duty, component),
    ...clauseCandidates(matrix, duty, component),
    ...templateCandidates(matrix, duty, component),
  ];
  const accountable = weigh(matrix.estate, "ACCOUNTABLE", candidates, true);
  const status = statusOf(accountable, candidates);
  return { candidates, accountable, status, party: status === "RESOLVED" ? accountable.parties[0] : undefined };
}

function statusOf({ top, parties }: Contest, candidates: readonly Candidate[]): DutyStatus {
  if (parties.length > 1) return "MULTIPLE_ACCOUNTABLE";
  if (parties.length === 1) return "RESOLVED";
  if (top.length > 0) return "SHARED_UNRESOLVED";
  return candidates.some(({ disclaims, bar }) => disclaims && bar === undefined) ? "DISCLAIMED_BY_ALL" : "UNASSIGNED";
}
