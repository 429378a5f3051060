import type { Estate } from "../../projection/estate.ts";
import { isAgreementInForce } from "../agreement-in-force.ts";

/** The clauses that an assignment rests on, by relation id, and the agreements that these belong to. */
export function assignmentGround(estate: Estate, assignment: number) {
  const clauses = estate
    .relationsOut(assignment, "BASED_ON")
    .map((row) => estate.toOf(row))
    .filter((each) => estate.kindOf(each) === "CLAUSE");
  const agreements = clauses.flatMap((clause) =>
    estate.relationsIn(clause, "HAS_CLAUSE").map((row) => estate.fromOf(row)),
  );
  return { clauses, agreements, hasLapsed: hasLapsed(estate, agreements) };
}

/** Neither proposed nor withdrawn, and not resting on agreements none of which is in force. */
export function isAssignmentInForce(estate: Estate, assignment: number): boolean {
  const { status } = estate.factsOf(assignment);
  if (status === "PROPOSED" || status === "WITHDRAWN") return false;
  return !assignmentGround(estate, assignment).hasLapsed;
}

function hasLapsed(estate: Estate, agreements: readonly number[]): boolean {
  return agreements.length > 0 && !agreements.some((agreement) => isAgreementInForce(estate, agreement));
}
