import { relationTypeCodes } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import type { Interval } from "../../projection/existence.ts";

/** Rows looked at between two yields. */
const rowsAStep = 65_536;

/**
 * The stretch of time around the estate's moment in which no relation and no entity of its version begins or ends to hold and no
 * flaw is fixed: inherent reach is the same all along it.
 */
export function* unchangingStretch({ graph, moment }: Estate): Generator<void, Interval> {
  const { version, at } = moment;
  let [validFrom, validTo] = [-Infinity, Infinity];
  const bound = (instant: number): void => {
    if (instant <= at) validFrom = Math.max(validFrom, instant);
    else validTo = Math.min(validTo, instant);
  };
  for (const rows of [graph.entities, graph.relations]) {
    for (let row = 0; row < rows.count; row += 1) {
      if (row % rowsAStep === rowsAStep - 1) yield;
      if ((rows.born[row] as number) > version || version >= (rows.died[row] as number)) continue;
      bound(rows.validFrom[row] as number);
      bound(rows.validTo[row] as number);
    }
  }
  const { relations, relationFacts } = graph;
  for (let row = 0; row < relations.count; row += 1) {
    if (row % rowsAStep === rowsAStep - 1) yield;
    if (relations.type[row] !== relationTypeCodes.AFFECTS) continue;
    bound(relationFacts.at(relations.facts[row] as number).fixedAt);
  }
  return { validFrom, validTo };
}
