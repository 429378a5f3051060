import type { Kind } from "../../ontology/kinds.ts";
import type { Estate } from "../../projection/estate.ts";
import type { EntityRows } from "../../projection/entity-rows.ts";
import type { RelationRows } from "../../projection/relation-rows.ts";
import type { GapRule } from "./gap-rule.ts";

/**
 * The next instant, in ms since 1970, at which the gaps of some rules may be others though nothing is written: an interval begins or ends, a
 * flaw is fixed, a date passes. Infinity where there is none. Until just before it, what was found stays true. Never throws.
 */
export function nextFlip(estate: Estate, rules: readonly GapRule[]): number {
  const { graph, moment } = estate;
  let next = Math.min(nextBoundary(graph.entities, estate), nextBoundary(graph.relations, estate));
  const consider = (instant: number): void => {
    if (moment.at < instant && instant < next) next = instant;
  };
  for (const vulnerability of estate.entities("VULNERABILITY")) {
    for (const row of estate.relationsOut(vulnerability, "AFFECTS")) consider(estate.relationFactsOf(row).fixedAt);
  }
  const readings = Map.groupBy(
    rules.flatMap(({ reads: { dates = {} } }) => Object.entries(dates)),
    ([kind]) => kind,
  );
  for (const [kind, instantsOf] of readings) {
    const distinct = new Set(instantsOf.map(([, read]) => read));
    for (const entity of estate.entities(kind as Kind)) {
      const facts = estate.factsOf(entity);
      for (const read of distinct) for (const instant of read(facts)) consider(instant);
    }
  }
  return next;
}

function nextBoundary(
  { born, died, validFrom, validTo, count }: EntityRows | RelationRows,
  { moment }: Estate,
): number {
  const { version, at } = moment;
  let next = Infinity;
  for (let row = 0; row < count; row += 1) {
    if ((born[row] as number) > version || version >= (died[row] as number)) continue;
    const [from, to] = [validFrom[row] as number, validTo[row] as number];
    if (at < from && from < next) next = from;
    if (at < to && to < next) next = to;
  }
  return next;
}
