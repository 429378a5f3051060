import { printable } from "./printable.ts";

/** Spaces between columns. */
const gap = "  ";

/** Rows under a head, in columns as wide as their widest cell; what is empty shows as a dash. Cells are made printable here. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], indent = ""): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => (cell === "" ? "-" : printable(cell))))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ""))));
  const lines = cells.map((row) =>
    row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell))).join(gap),
  );
  return lines.map((line) => `${indent}${line.trimEnd()}\n`).join("");
}

function widthOf(cell: string): number {
  return Array.from(cell).length;
}
