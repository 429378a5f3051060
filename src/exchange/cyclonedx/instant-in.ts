import { parseDateTime } from "../../ontology/date-time.ts";
import type { Part } from "../document-part.ts";

/**
 * An instant that a part states, cut to the millisecond. One that cannot be read so is not taken, and stays with the rest of
 * the part.
 */
export function instantIn(part: Part, value: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const written = value[key];
  if (typeof written !== "string") return undefined;
  const exact = written.replace(/(\.\d{3})\d+/u, "$1");
  if (parseDateTime(exact) === undefined) return undefined;
  part.take(key);
  return exact;
}
