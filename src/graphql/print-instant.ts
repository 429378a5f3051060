import { printDateTime } from "../ontology/date-time.ts";

/** A bound of an interval as text; null where it is not bounded. */
export function printInstant(instant: number): string | null {
  return Number.isFinite(instant) ? printDateTime(instant) : null;
}
