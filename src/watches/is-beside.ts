import { relationTypeCodes, type RelationType } from "../ontology/relation-types.ts";
import type { Estate } from "../projection/estate.ts";
import { noRow } from "../projection/relation-rows.ts";

/**
 * Whether a relation of one of these types joins an entity to one of those that were there. The relation is in force at the moment by its
 * own words; its ends may both exist or not, for where one comes back just as the other goes, neither answer sees it, and yet that the
 * other went is why. Never throws.
 */
export function isBeside(
  { graph: { heads, relations }, moment }: Estate,
  entity: number,
  isThere: (entity: number) => boolean,
  types: ReadonlySet<RelationType>,
): boolean {
  const codes = new Set([...types].map((type) => relationTypeCodes[type]));
  const chains = [
    { head: heads.influenceOut, next: relations.nextOut, end: relations.to },
    { head: heads.governanceOut, next: relations.nextOut, end: relations.to },
    { head: heads.influenceIn, next: relations.nextIn, end: relations.from },
    { head: heads.governanceIn, next: relations.nextIn, end: relations.from },
  ];
  return chains.some(({ head, next, end }) => {
    for (let row = head[entity] ?? noRow; row !== noRow; row = next[row] as number) {
      if (!codes.has(relations.type[row] as number) || !relations.isInForce(row, moment)) continue;
      if (isThere(end[row] as number)) return true;
    }
    return false;
  });
}
