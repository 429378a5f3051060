import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";

/** The latest of some starts, in ms since 1970; undefined where none of them has a beginning. */
export function latestOf(starts: readonly number[]): number | undefined {
  const latest = Math.max(...starts);
  return Number.isFinite(latest) ? latest : undefined;
}

/** Since when the entity has existed without a break; -Infinity where it has no beginning. */
export function existsSince(estate: Estate, entity: number): number {
  return estate.existenceOf(entity)?.validFrom ?? -Infinity;
}

/** Since when the relation has held without a break. */
export function holdsSince(estate: Estate, row: number): number {
  return estate.relationExistenceOf(row).validFrom;
}

/** Since when the entity has said of some fields what it says of them now, without a break. */
export function saysSince(estate: Estate, entity: number, ...fields: readonly string[]): number {
  const { entities, entityHead, entityFacts } = estate.graph;
  const { version, at } = estate.moment;
  const said = (row: number): string => {
    const facts = entityFacts.at(entities.facts[row] as number);
    return JSON.stringify(fields.map((field) => facts[field] ?? null));
  };
  const now = said(estate.rowOf(entity));
  const earlier: number[] = [];
  for (let row = entityHead[entity] ?? noRow; row !== noRow; row = entities.next[row] as number) {
    const isKnown = (entities.born[row] as number) <= version && version < (entities.died[row] as number);
    if (isKnown && (entities.validFrom[row] as number) <= at) earlier.push(row);
  }
  earlier.sort((left, right) => (entities.validFrom[right] as number) - (entities.validFrom[left] as number));
  let since: number | undefined;
  for (const row of earlier) {
    const joins = since === undefined || (entities.validTo[row] as number) === since;
    if (!joins || said(row) !== now) break;
    since = entities.validFrom[row];
  }
  return since ?? -Infinity;
}
