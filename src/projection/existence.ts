import type { Moment } from "../store/moment.ts";
import type { EntityRows } from "./entity-rows.ts";
import type { Graph } from "./graph.ts";
import { governanceFrom } from "./relation-classes.ts";
import { relationIdOf } from "./relation-id-of.ts";
import { noRow, type RelationRows } from "./relation-rows.ts";

/** An interval of valid time: ms since 1970, [validFrom, validTo). */
export interface Interval {
  readonly validFrom: number;
  readonly validTo: number;
}

/**
 * The longest stretch around the moment that the rows of one subject cover without a break, as of the moment's version; undefined
 * where none holds at the moment. The chain may hold rows of other subjects: `same` tells which count.
 */
export function existenceOf(
  rows: EntityRows | RelationRows,
  next: Int32Array,
  head: number,
  moment: Moment,
  same: (row: number) => boolean,
): Interval | undefined {
  const intervals: Interval[] = [];
  for (let row = head; row !== noRow; row = next[row] as number) {
    const known = (rows.born[row] as number) <= moment.version && moment.version < (rows.died[row] as number);
    if (known && same(row))
      intervals.push({ validFrom: rows.validFrom[row] as number, validTo: rows.validTo[row] as number });
  }
  intervals.sort((left, right) => left.validFrom - right.validFrom);
  let stretch: Interval | undefined;
  for (const { validFrom, validTo } of intervals) {
    if (stretch?.validTo === validFrom) stretch = { validFrom: stretch.validFrom, validTo };
    else if (stretch !== undefined && moment.at < stretch.validTo) break;
    else stretch = { validFrom, validTo };
  }
  const holds = stretch !== undefined && stretch.validFrom <= moment.at && moment.at < stretch.validTo;
  return holds ? stretch : undefined;
}

/** The same of the relation that a row belongs to, whose ends are not looked at. */
export function existenceOfRelation(graph: Graph, row: number, moment: Moment): Interval | undefined {
  const { relations, heads } = graph;
  const { from, to, type, nextOut } = relations;
  const id = relationIdOf(graph, row);
  const chain = (type[row] as number) < governanceFrom ? heads.influenceOut : heads.governanceOut;
  const same = (other: number): boolean =>
    to[other] === to[row] && type[other] === type[row] && relationIdOf(graph, other) === id;
  return existenceOf(relations, nextOut, chain[from[row] as number] ?? noRow, moment, same);
}

/** The row that holds of an entity at a moment; `noRow` where it does not exist. */
export function entityRowAt({ entities, entityHead }: Graph, entity: number, { version, at }: Moment): number {
  const { born, died, validFrom, validTo, next } = entities;
  for (let row = entityHead[entity] ?? noRow; row !== noRow; row = next[row] ?? noRow) {
    const known = (born[row] as number) <= version && version < (died[row] as number);
    if (known && (validFrom[row] as number) <= at && at < (validTo[row] as number)) return row;
  }
  return noRow;
}
