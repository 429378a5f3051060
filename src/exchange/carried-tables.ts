import type { DocumentFormat } from "./document-format.ts";
import { documentFormats } from "./document-formats.ts";

/** The part of docs/exchange.md that says what each format carries over, in Markdown, from the formats themselves. */
export function carriedTables(): string {
  return documentFormats.flatMap(sectionOf).join("\n\n");
}

function sectionOf({
  name,
  about = "",
  recognisedBy,
  carries = [],
  read,
  readTables,
}: DocumentFormat): readonly string[] {
  if (read === undefined && readTables === undefined) return [];
  const recognised = recognisedBy === undefined ? "It has to be named." : `AUTO knows it by ${recognisedBy}.`;
  const rows = carries.map(({ field, becomes }) => `| ${code(field)} | ${becomes} |`);
  const table = rows.length === 0 ? [] : [["| field | becomes |", "| --- | --- |", ...rows].join("\n")];
  return [`### ${name}`, `${about} ${recognised}`.trim(), ...table];
}

function code(field: string): string {
  return field.startsWith("a column") ? field : `\`${field}\``;
}
