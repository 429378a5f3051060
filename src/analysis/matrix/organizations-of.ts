import type { RelationType } from "../../ontology/relation-types.ts";
import { noEntity, type Estate } from "../../projection/estate.ts";
import { accountableParty } from "../accountable-party.ts";
import { topOrganizations } from "../ownership/top-organizations.ts";

const upward: readonly RelationType[] = ["MEMBER_OF", "LEADS", "PART_OF"];

/** The one organization that is part of no other, and those that the party accountable for an entity is, or is part of. */
export function organizationsOf(estate: Estate, entity: number): ReadonlySet<number> {
  const tops = topOrganizations(estate);
  const met = new Set(tops.length === 1 ? tops : []);
  const party = accountableParty(estate, entity);
  if (party !== noEntity) met.add(party);
  for (const each of met) {
    for (const row of upward.flatMap((type) => estate.relationsOut(each, type))) met.add(estate.toOf(row));
  }
  return new Set([...met].filter((each) => estate.kindOf(each) === "ORGANIZATION"));
}
