import { parseDateTime, printDateTime } from "../../ontology/date-time.ts";
import type { Fields } from "../../ontology/value.ts";

export const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The instant that a field says, in ms since 1970; undefined where it says none. */
export function instantIn(facts: Fields, field: string): number | undefined {
  const said = facts[field];
  return typeof said === "string" ? parseDateTime(said) : undefined;
}

/** Reads the instants at which what some fields say begins to count, `later` ms after each: the shape that `GapReads.dates` takes. */
export function datesOf(...fields: readonly (readonly [field: string, later: number])[]) {
  return (facts: Fields): readonly number[] =>
    fields.flatMap(([field, later]) => {
      const instant = instantIn(facts, field);
      return instant === undefined ? [] : [instant + later];
    });
}

/** The day of an instant, in UTC: `2026-03-01`. */
export function dayOf(instant: number): string {
  return printDateTime(instant).slice(0, 10);
}
