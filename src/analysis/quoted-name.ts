import type { Estate } from "../projection/estate.ts";

/** The name of a clause, an agreement or an incident in a sentence: such names are headings, and marks keep them apart from what is said of them. */
export function quotedName(estate: Estate, entity: number): string {
  return `“${estate.nameOf(entity)}”`;
}
