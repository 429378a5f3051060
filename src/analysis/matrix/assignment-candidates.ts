import type { RelationType } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import { keptEach } from "../../projection/kept-each.ts";
import { byId } from "../ownership/by-id.ts";
import { assignmentGround } from "./assignment-in-force.ts";
import { bases, nearness, type Basis, type Candidate, type Role } from "./candidate.ts";
import { clauseBasis } from "./clause-candidates.ts";
import type { MatrixCase } from "./matrix-case.ts";
import { markedName } from "../marked-name.ts";

/** What assignments of a duty say of a component: those whose scope holds it, its vendor, the organization, the entity or what is between. */
export function assignmentCandidates(matrix: MatrixCase, duty: number, component: number): readonly Candidate[] {
  const { estate } = matrix;
  return assignmentsOf(estate, duty).flatMap(({ assignment, scopes }): readonly Candidate[] => {
    const near = nearestScope(matrix, scopes, component);
    if (near === undefined) return [];
    const { scope, distance } = near;
    const { serviceModel, role } = estate.factsOf(assignment);
    if (serviceModel != null && serviceModel !== matrix.serviceModel) return [];
    const { clauses, agreements, hasLapsed } = assignmentGround(estate, assignment);
    const basis = basisOf(estate, assignment, clauses, agreements);
    const common = {
      partyRole: undefined,
      isShared: false,
      disclaims: false,
      role: (typeof role === "string" ? role : "RESPONSIBLE") as Role,
      basis,
      from: assignment,
      clause: clauses[0],
      agreement: agreements[0],
      nearness: distance,
      since: estate.existenceOf(assignment)?.validFrom ?? -Infinity,
      words: `Assignment “${estate.nameOf(assignment)}” for ${markedName(estate, scope)}`,
    };
    const parties = byId(estate, ends(estate, assignment, "ASSIGNED_TO", "out"));
    if (parties.length === 0) return [{ ...common, party: undefined, bar: "it is assigned to nobody" }];
    return parties.map((party) => ({
      ...common,
      party,
      bar:
        whyNotRanked(estate, assignment, common.role, basis, party) ??
        (hasLapsed ? "the agreement that it rests on is not in force" : undefined),
    }));
  });
}

function whyNotRanked(estate: Estate, assignment: number, role: Role, basis: Basis, party: number) {
  const { status } = estate.factsOf(assignment);
  if (status === "PROPOSED") return "it is only proposed";
  if (status === "WITHDRAWN") return "it was withdrawn";
  const kind = estate.kindOf(party);
  if (role === "ACCOUNTABLE" && (kind === "AGENT" || kind === "IDENTITY")) {
    return "only a person, a team, an organization or a vendor can be accountable";
  }
  if (basis === "POLICY" && kind === "VENDOR") return "a policy of the organisation does not bind a vendor";
  return undefined;
}

/** Where no basis is recorded it is that of the clause that the assignment rests on, else the weakest. */
function basisOf(estate: Estate, assignment: number, clauses: readonly number[], agreements: readonly number[]): Basis {
  const { basis } = estate.factsOf(assignment);
  const said = bases.find((each) => each === basis);
  if (said !== undefined) return said;
  return clauses.length > 0 ? clauseBasis(estate, agreements[0]) : "FRAMEWORK";
}

/** The assignments of a duty with what each is in scope of, by id: all matrices ask for them. */
const assignmentsOf = keptEach((estate, duty) =>
  byId(estate, ends(estate, duty, "FOR_DUTY", "in")).map((assignment) => ({
    assignment,
    scopes: byId(estate, ends(estate, assignment, "IN_SCOPE_OF", "out")),
  })),
);

function nearestScope({ stack, vendorsOf, organizations }: MatrixCase, scopes: readonly number[], component: number) {
  const between = stack.between(component);
  const { vendors } = vendorsOf(component);
  const distanceTo = (scope: number): number | undefined => {
    if (scope === component) return nearness.COMPONENT;
    if (scope === stack.entity || between.has(scope)) return nearness.BETWEEN;
    if (vendors.includes(scope)) return nearness.VENDOR;
    return organizations.has(scope) ? nearness.ORGANIZATION : undefined;
  };
  let nearest: { readonly scope: number; readonly distance: number } | undefined;
  for (const scope of scopes) {
    const distance = distanceTo(scope);
    if (distance !== undefined && distance < (nearest?.distance ?? Infinity)) nearest = { scope, distance };
  }
  return nearest;
}

function ends(estate: Estate, entity: number, type: RelationType, direction: "in" | "out"): readonly number[] {
  return direction === "in"
    ? estate.relationsIn(entity, type).map((row) => estate.fromOf(row))
    : estate.relationsOut(entity, type).map((row) => estate.toOf(row));
}
