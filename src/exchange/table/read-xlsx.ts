import { at } from "../../changes/path.ts";
import { problem, type Problem } from "../../changes/problem.ts";
import type { DocumentLimits } from "../document-limits.ts";
import type { Content } from "../read-content.ts";
import { openWorkbook } from "./open-workbook.ts";
import { isOurs } from "./our-columns.ts";
import { readWorkbook } from "./read-workbook.ts";
import { readWorksheet } from "./read-worksheet.ts";
import { noTables, type Row, type Table, type Tables } from "./table.ts";

/**
 * The sheets of a workbook: texts, numbers and dates as its cells mean them, formulas by the value they last had, which is told, as are
 * errors and merged cells. Never throws.
 */
export async function readXlsx(content: Content, limits: DocumentLimits): Promise<Tables> {
  if (typeof content === "string") return noTables(unreadable("a workbook is no text: send it in Base64"));
  const parts = await openWorkbook(content, limits);
  if ("code" in parts) return noTables(parts);
  try {
    return await readParts(parts, limits);
  } catch {
    return noTables(unreadable("a part of it is not well-formed XML"));
  }
}

async function readParts(parts: ReadonlyMap<string, string>, limits: DocumentLimits): Promise<Tables> {
  const workbook = await readWorkbook(parts);
  const tables: Table[] = [];
  const problems: Problem[] = [];
  const notCarriedOver: Problem[] = linksOut(parts);
  let left = limits.unpackedBytes.max;
  const spend = (characters: number): boolean => (left -= characters) >= 0;
  for (const { name: sheet, part } of workbook.sheets) {
    const read = await readWorksheet(parts.get(part) ?? "", { sheet, workbook, limits, spend });
    problems.push(...read.problems);
    notCarriedOver.push(...read.notCarriedOver);
    const [first, ...rows] = read.rows;
    if (first === undefined) continue;
    const header = widened(first, read.rows);
    tables.push({ sheet, header, rows, isOurs: isOurs(header) });
  }
  if (problems.length > 0) return noTables(...problems);
  if (tables.length === 0) return noTables(unreadable("it is empty"));
  return { tables, problems: [], notCarriedOver };
}

/** The header with a cell for every column that a row has, so that none goes without a name. */
function widened(header: Row, rows: readonly Row[]): Row {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return { ...header, cells: Array.from({ length: width }, (_, column) => header.cells[column] ?? null) };
}

/** Other workbooks that it takes values from: these are as they last were, and nothing is fetched. */
function linksOut(parts: ReadonlyMap<string, string>): Problem[] {
  return [...parts.keys()]
    .filter((name) => /^xl\/externalLinks\/[^/]+\.xml$/u.test(name))
    .map((name) => problem("REFERENCE_OUTSIDE", at(null, name), { reference: "A link to another workbook" }));
}

function unreadable(reason: string): Problem {
  return problem("UNREADABLE_DOCUMENT", null, { reason });
}
