import { relationTypeCodes, type RelationType } from "../ontology/relation-types.ts";
import type { Estate } from "../projection/estate.ts";
import { noRow } from "../projection/relation-rows.ts";

/**
 * Whether a relation joins an entity to one of those that were there. The relation is in force at the moment by its own words: its ends may
 * both exist or not, for where one comes back just as the other goes, neither answer sees it, and yet that the other went is why.
 * Without `types` it is any relation that harm travels along. Never throws.
 */
export function isBeside(
  { graph, moment }: Estate,
  entity: number,
  isThere: (entity: number) => boolean,
  types?: ReadonlySet<RelationType>,
): boolean {
  const { heads, relations } = graph;
  const codes = types === undefined ? undefined : new Set([...types].map((type) => relationTypeCodes[type]));
  const chains = [
    { head: heads.influenceOut, next: relations.nextOut, end: relations.to },
    { head: heads.influenceIn, next: relations.nextIn, end: relations.from },
    ...(types === undefined
      ? []
      : [
          { head: heads.governanceOut, next: relations.nextOut, end: relations.to },
          { head: heads.governanceIn, next: relations.nextIn, end: relations.from },
        ]),
  ];
  const isInForce = (row: number): boolean =>
    (relations.born[row] as number) <= moment.version &&
    moment.version < (relations.died[row] as number) &&
    (relations.validFrom[row] as number) <= moment.at &&
    moment.at < (relations.validTo[row] as number);
  return chains.some(({ head, next, end }) => {
    for (let row = head[entity] ?? noRow; row !== noRow; row = next[row] as number) {
      if (codes?.has(relations.type[row] as number) === false || !isInForce(row)) continue;
      if (isThere(end[row] as number)) return true;
    }
    return false;
  });
}
