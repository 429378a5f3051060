import { printDateTime } from "../../ontology/date-time.ts";

/** An instant in ms since 1970 as ISO 8601; null where there is none. */
export function instantCell(instant: number): string | null {
  return Number.isFinite(instant) ? printDateTime(instant) : null;
}
