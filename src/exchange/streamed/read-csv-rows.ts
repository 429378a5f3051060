import { problem, type Problem } from "../../changes/problem.ts";
import { startReport } from "../../changes/report.ts";
import type { Given } from "../document-format.ts";
import { type DocumentGraph, startDocumentGraph } from "../document-graph.ts";
import type { DocumentLimits } from "../document-limits.ts";
import { cleanTables } from "../table/clean-tables.ts";
import { readCsvTexts } from "../table/csv-rows.ts";
import { type CsvWriting, csvWriting } from "../table/csv-writing.ts";
import { drawRow, type Sheet } from "../table/draw-sheet.ts";
import { endFinder, kindOf, type RowNames, rowNames } from "../table/find-end.ts";
import { mappedSheets } from "../table/mapped-sheets.ts";
import { isOurs } from "../table/our-columns.ts";
import { readMappingSheets } from "../table/read-mapping-sheets.ts";
import { relateRow } from "../table/relate-row.ts";
import { beyondLimits, type Row } from "../table/table.ts";
import type { OpenDocument } from "./read-items.ts";
import type { StreamedDocument } from "./streamed-document.ts";
import { textDecoder } from "./text-decoder.ts";

/** Rows that are drawn together. */
const rowsATurn = 500;

/**
 * Reads a table in CSV from its beginning to its end, of any number of rows: its text, its header, and the names of its rows where
 * relations go by them. Where anything is wrong with text, header or mapping, what. Rejects with what `open` throws.
 */
export async function readCsvRows(
  open: OpenDocument,
  { source, mapping }: Given,
  limits: DocumentLimits,
): Promise<StreamedDocument | readonly Problem[]> {
  const about = startDocumentGraph();
  const mapped = readMappingSheets(mapping, "CSV", about.problems.add);
  if (about.problems.problems.length > 0) return about.problems.problems;
  const cleaned = startReport();
  const names = rowNames();
  let wrong: readonly Problem[] = [];
  let sheet: Sheet | undefined;

  const begin = (header: Row): void => {
    const beyond = beyondLimits(0, header.cells.length, limits);
    const { row, notCarriedOver, problems } = cleanRow("", header, limits);
    for (const one of notCarriedOver) cleaned.pass(one);
    wrong = atLine(beyond === undefined ? problems : [beyond], header);
    if (wrong.length > 0) return;
    const table = { sheet: "", header: row, rows: [], isOurs: isOurs(row) };
    [sheet] = mappedSheets([table], mapped, source, about);
    wrong = atLine(about.problems.problems, header);
  };
  const writing = csvWriting(mapping);
  const told = await readRows(open, { limits, ...writing }, (row) => {
    if (sheet === undefined) begin(row);
    else {
      const clean = cleanRow(sheet.name, row, limits);
      for (const one of clean.notCarriedOver) cleaned.pass(one);
      wrong = clean.problems;
      const drawn = namesItsRows(sheet) ? drawRow(sheet, clean.row, startDocumentGraph()) : undefined;
      if (drawn !== undefined) names.add(drawn);
    }
    return wrong[0];
  });
  if (wrong.length > 0) return wrong;
  if (told !== undefined) return [told];
  if (sheet === undefined) return [problem("UNREADABLE_DOCUMENT", null, { reason: "it is empty" })];
  for (const one of about.notCarriedOver.problems) cleaned.pass(one);
  const drawing = { sheet, names, limits, writing };
  return {
    certainty: about.certainty,
    cleaned: cleaned.problems,
    draw: (visit) => drawRows(open, drawing, visit),
  };
}

interface Drawing {
  readonly sheet: Sheet;
  readonly names: RowNames;
  readonly limits: DocumentLimits;
  readonly writing: CsvWriting;
}

/** Draws the rows, some hundreds at a time. What is told of a row gets its line. */
async function drawRows(
  open: OpenDocument,
  { sheet, names, limits, writing }: Drawing,
  visit: (graph: DocumentGraph) => void | Promise<void>,
): Promise<void> {
  let rows: Row[] = [];
  const draw = async (): Promise<void> => {
    const graph = startDocumentGraph();
    const find = endFinder(names, graph);
    for (const row of rows) {
      const entity = drawRow(sheet, row, graph);
      if (entity !== undefined) relateRow(sheet, entity, graph, find);
    }
    const lines = new Map([sheet.table.header, ...rows].map(({ number, line }) => [number, line]));
    rows = [];
    await visit({
      ...graph,
      problems: placed(graph.problems.problems, lines),
      notCarriedOver: placed(graph.notCarriedOver.problems, lines),
    });
  };
  let isHeader = true;
  await readRows(open, { limits, ...writing }, async (row) => {
    if (!isHeader) rows.push(cleanRow(sheet.name, row, limits).row);
    isHeader = false;
    if (rows.length >= rowsATurn) await draw();
    return undefined;
  });
  await draw();
}

function placed(problems: readonly Problem[], lines: ReadonlyMap<number, number | null>): DocumentGraph["problems"] {
  return startReport(
    problems.map((one) => {
      const [, row] = /![A-Z]+(\d+)$/u.exec(one.path ?? "") ?? [];
      return row === undefined ? one : { ...one, line: lines.get(Number(row)) ?? null };
    }),
  );
}

function cleanRow(sheet: string, row: Row, limits: DocumentLimits) {
  const { tables, problems, notCarriedOver } = cleanTables([{ sheet, header: row, rows: [], isOurs: false }], limits);
  return {
    row: tables[0]?.header ?? row,
    problems: atLine(problems, row),
    notCarriedOver: atLine(notCarriedOver, row),
  };
}

function atLine(problems: readonly Problem[], { line }: Row): readonly Problem[] {
  return problems.map((one) => (one.path?.startsWith("mapping") === true ? one : { ...one, line }));
}

/** Whether a relation may go to a row of the table by its name. */
function namesItsRows({ mapping, rule }: Sheet): boolean {
  const ends = [...mapping.relations.map(({ from, to }) => from ?? to), mapping.raci?.parties, mapping.raci?.scope];
  return ends.some((end) => end?.by === "name" && end.kind !== undefined && kindOf(end.kind) === rule.kind);
}

/** The rows of a document that comes in pieces. Resolves with what is wrong with its text, where something is. */
async function readRows(
  open: OpenDocument,
  { limits, delimiter, encoding }: CsvWriting & { readonly limits: DocumentLimits },
  take: (row: Row) => Problem | undefined | Promise<Problem | undefined>,
): Promise<Problem | undefined> {
  let fault: Problem | undefined;
  const texts = async function* (): AsyncGenerator<string> {
    const decode = textDecoder(encoding);
    const decoded = (piece: Uint8Array | undefined): string | undefined => {
      const text = decode(piece);
      if (typeof text !== "string") fault = problem("UNREADABLE_DOCUMENT", null, { reason: text.reason });
      return typeof text === "string" ? text : undefined;
    };
    for await (const piece of open()) {
      const text = decoded(piece);
      if (text === undefined) return;
      yield text;
    }
    yield decoded(undefined) ?? "";
  };
  const told = await readCsvTexts(texts(), { limits, delimiter }, take);
  return fault ?? told;
}
