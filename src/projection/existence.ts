import type { Moment } from "../store/moment.ts";
import type { EntityRows } from "./entity-rows.ts";
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
