import { ExportRefused } from "./export-refused.ts";
import type { Table } from "./table.ts";

/** The table that is named, else the first. Throws ExportRefused where there is none of that name. */
export function chosenTable(tables: readonly Table[], named: unknown): Table {
  const table = named === undefined ? tables[0] : tables.find(({ name }) => name === named);
  if (table !== undefined) return table;
  const accepted = tables.map(({ name }) => name).join(", ");
  throw new ExportRefused(
    "BAD_USER_INPUT",
    `This answer has no table "${String(named)}"; it has ${accepted}.`,
    "table",
  );
}
