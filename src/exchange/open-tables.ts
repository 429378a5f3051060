import { setImmediate } from "node:timers/promises";
import type { Problem } from "../changes/problem.ts";
import type { TableFormat } from "./document-format.ts";
import type { DocumentGraph } from "./document-graph.ts";
import type { Asked } from "./open-tree.ts";
import type { OpenedDocument } from "./opened-document.ts";
import type { Content } from "./read-content.ts";
import { readMapping } from "./read-mapping.ts";
import { cleanTables } from "./table/clean-tables.ts";
import { readTables } from "./table/read-tables.ts";
import type { Table } from "./table/table.ts";

/** Reads a document of tables: parsed, cleaned, drawn as its mapping says. Others get their turn meanwhile. Never throws. */
export async function openTables(content: Content, format: TableFormat, asked: Asked): Promise<OpenedDocument> {
  const { name } = format;
  const { source, limits } = asked;
  const { mapping, problems } = await readMapping(asked.mapping, format, limits);
  if (problems.length > 0) return { format: name, refused: problems };
  const read = await format.readTables(content, limits, mapping);
  if (read.problems.length > 0) return { format: name, refused: read.problems };
  const clean = cleanTables(read.tables, limits);
  const located = lineFinder(clean.tables);
  if (clean.problems.length > 0) return { format: name, refused: located(clean.problems) };
  const graph = await inSlices(readTables(clean.tables, name, { source, mapping }));
  const notCarriedOver = [...read.notCarriedOver, ...clean.notCarriedOver];
  return { format: name, reading: { graph }, notCarriedOver, located };
}

async function inSlices(drawing: Generator<void, DocumentGraph>): Promise<DocumentGraph> {
  for (;;) {
    const { done, value } = drawing.next();
    if (done === true) return value;
    await setImmediate();
  }
}

/** Gives problems of a cell the line of its row, where the document has lines. */
function lineFinder(tables: readonly Table[]): (problems: readonly Problem[]) => readonly Problem[] {
  const [table] = tables;
  if (table === undefined || table.header.line === null) return (problems) => problems;
  const lines = new Map([table.header, ...table.rows].map(({ number, line }) => [number, line]));
  return (problems) =>
    problems.map((one) => {
      const [, row] = /![A-Z]+(\d+)$/u.exec(one.path ?? "") ?? [];
      return row === undefined ? one : { ...one, line: lines.get(Number(row)) ?? null };
    });
}
