import type { Row } from "./table.ts";

/** The columns that tables of our own exports end in, which say what an answer is worth. */
const ourColumns = ["as_of", "graph_version", "completeness", "cut_by", "exported_at"];

export const ourColumnCount = ourColumns.length;

/** Whether the header is that of an export of ours: in it a leading `'` keeps a text from being taken for a formula. */
export function isOurs({ cells }: Row): boolean {
  return ourColumns.every((name, index) => cells[cells.length - ourColumns.length + index] === name);
}

/** The text as it was before the export. */
export function withoutGuard(text: string): string {
  return /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? text.slice(1) : text;
}
