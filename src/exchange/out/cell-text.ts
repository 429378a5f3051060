import type { Cell } from "./table.ts";

/** What a spreadsheet may pass over before it sees a formula: spaces, and marks that do not show. */
const unseenStart = /^[\s\p{Cf}\p{Cc}]+/u;

/**
 * The text of a cell that is none of number, amount or truth: lists joined by `|`, a `|` of an item's own as `\|`; without white
 * space or hidden marks at its start, behind which a formula could hide.
 */
export function cellText(cell: Exclude<Cell, number | boolean | null | { readonly amount: string }>): string {
  const text = typeof cell === "string" ? cell : cell.map((item) => item.replaceAll("|", "\\|")).join("|");
  return text.replace(unseenStart, "");
}
