import { isAgreementInForce } from "../agreement-in-force.ts";
import { assignmentGround } from "../matrix/assignment-in-force.ts";
import { stackRelations } from "../matrix/stack-behind.ts";
import { topOrganizations } from "../ownership/top-organizations.ts";
import { agreementDates } from "./assignment-reads.ts";
import { instantIn } from "./dates-of.ts";
import type { GapReads, ReadEverywhere } from "./gap-reads.ts";
import { behind, partyFields, partyPaths } from "./ownership-reads.ts";
import { anyNumberOf, into, outOf, type ReadPath } from "./read-path.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Fields } from "../../ontology/value.ts";

/** From an agent to all that stands behind it. */
const members: readonly ReadPath[] = [
  [anyNumberOf(into(...stackRelations))],
  [outOf("ACTS_AS"), anyNumberOf(into("HOSTS"))],
  [outOf("ACTS_AS"), outOf("CAN_ACCESS")],
];

/** From a component to its vendors. */
const vendors: readonly ReadPath[] = [[anyNumberOf(into("DERIVED_INTO", "HOSTS")), into("PROVIDES")]];

/** From the agent to the organizations that the party accountable for it is or is part of. */
const organizations = partyPaths.map((path) => [...path, anyNumberOf(outOf("MEMBER_OF", "LEADS", "PART_OF"))]);

/** From what an assignment may be in scope of to what the assignment says. */
const assignments: readonly ReadPath[] = [
  [into("IN_SCOPE_OF"), outOf("FOR_DUTY")],
  [into("IN_SCOPE_OF"), outOf("ASSIGNED_TO")],
  [into("IN_SCOPE_OF"), outOf("BASED_ON"), into("HAS_CLAUSE")],
];

/** From a component to the agreements that cover it, and what they say of duties and parties. */
const agreements: readonly ReadPath[] = [
  [into("COVERS"), into("PARTY_TO")],
  [into("COVERS"), outOf("HAS_CLAUSE"), outOf("COMMITS_TO", "DISCLAIMS")],
];

/** From a component to who owns or operates it, as party roles ask. */
const owners: readonly ReadPath[] = [
  ...partyPaths,
  [into("OPERATES")],
  [into("HOSTS"), into("PROVIDES")],
  [into("HOSTS"), ...(agreements[0] ?? [])],
];

/** Duties, the teams that a role may mean, and whom the top organization assigns have no way from an agent: who reads them reads all. */
const dutiesRead: ReadEverywhere = {
  kinds: ["DUTY", "TEAM", "ORGANIZATION", "PERSON", "ASSIGNMENT", "STATEMENT", "AGREEMENT", "CLAUSE"],
  types: [
    "FOR_DUTY",
    "IN_SCOPE_OF",
    "COMMITS_TO",
    "DISCLAIMS",
    "SATISFIES",
    "PART_OF",
    "STATED",
    "ABOUT",
    "ACKNOWLEDGED",
  ],
  textOf: dutiesText,
};

function dutiesText({ estate }: Snapshot): string {
  const told: string[] = [];
  const { entities } = estate.graph;
  for (const duty of estate.entities("DUTY")) {
    const begun = appliesFrom(estate.factsOf(duty)).map((instant) => instant <= estate.moment.at);
    told.push([duty, entities.facts[estate.rowOf(duty)], ...begun].join());
  }
  for (const team of estate.entities("TEAM")) {
    const { businessFunction } = estate.factsOf(team);
    if (typeof businessFunction === "string") told.push(`${team} ${businessFunction}`);
  }
  return [...told, topText(estate)].join(";");
}

/** The organization that every entity belongs to, and the assignments in whose scope everything is that belongs to it. */
function topText(estate: Snapshot["estate"]): string {
  const facts = (entity: number): string => JSON.stringify([estate.factsOf(entity), estate.existenceOf(entity)]);
  return topOrganizations(estate)
    .flatMap((top) => [top, ...estate.relationsIn(top, "IN_SCOPE_OF").map((row) => estate.fromOf(row))])
    .map((entity) => {
      if (estate.kindOf(entity) !== "ASSIGNMENT") return String(entity);
      const rows = (["FOR_DUTY", "ASSIGNED_TO", "BASED_ON", "IN_SCOPE_OF"] as const).flatMap((type) =>
        estate.relationsOut(entity, type),
      );
      const ground = assignmentGround(estate, entity).agreements;
      const bases = ground.map((each) => [
        each,
        estate.factsOf(each)["agreementKind"],
        isAgreementInForce(estate, each),
      ]);
      const assigned = estate.relationsOut(entity, "ASSIGNED_TO").map((row) => facts(estate.toOf(row)));
      return JSON.stringify([entity, facts(entity), rows, bases, assigned]);
    })
    .join(";");
}

function appliesFrom({ template }: Fields): readonly number[] {
  return (Array.isArray(template) ? (template as readonly Fields[]) : []).flatMap((each) => {
    const instant = instantIn(each, "appliesFrom");
    return instant === undefined ? [] : [instant];
  });
}

/** What the status of a row of an agent's responsibility matrix rests on. */
export const matrixReads: GapReads = {
  paths: [
    ...members.flatMap((path) => [
      ...behind(path, vendors),
      ...behind(path, assignments),
      ...vendors.flatMap((vendor) => behind([...path, ...vendor], assignments)),
      ...behind(path, agreements),
      ...behind(path, owners),
      [...path, anyNumberOf(outOf("GUARDS"))],
    ]),
    ...organizations.flatMap((path) => [path, ...behind(path, assignments)]),
  ],
  fields: {
    ...partyFields,
    AGENT: ["serviceModel"],
    PLATFORM: ["platformKind"],
    ASSIGNMENT: ["role", "basis", "status", "serviceModel", "validFrom"],
    AGREEMENT: ["agreementKind", "signedAt", "expiresAt"],
    CLAUSE: ["validFrom"],
  },
  dates: { ...agreementDates, DUTY: appliesFrom },
  everywhere: [dutiesRead],
};
