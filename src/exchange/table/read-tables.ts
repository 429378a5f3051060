import type { Given } from "../document-format.ts";
import { type DocumentGraph, startDocumentGraph } from "../document-graph.ts";
import { drawRow, type RowEntity, type Sheet } from "./draw-sheet.ts";
import { endFinder, rowNames } from "./find-end.ts";
import { mappedSheets } from "./mapped-sheets.ts";
import { relateRow } from "./relate-row.ts";
import { readMappingSheets } from "./read-mapping-sheets.ts";
import type { Table } from "./table.ts";

/** Rows that are drawn before others get their turn. */
const rowsATurn = 500;

/** Draws what tables say, as their mapping reads them: entities of all rows first, then what relates them. Yields every few hundred rows. */
export function* readTables(
  tables: readonly Table[],
  format: string,
  { mapping, source }: Given,
): Generator<void, DocumentGraph> {
  const graph = startDocumentGraph();
  const mapped = readMappingSheets(mapping, format, graph.problems.add);
  const sheets = mappedSheets(tables, mapped, source, graph);
  if (graph.problems.problems.length > 0) return graph;
  const drawn: (readonly [Sheet, RowEntity])[] = [];
  for (const sheet of sheets) {
    for (const [index, row] of sheet.table.rows.entries()) {
      if (index % rowsATurn === rowsATurn - 1) yield;
      const entity = drawRow(sheet, row, graph);
      if (entity !== undefined) drawn.push([sheet, entity]);
    }
  }
  const names = rowNames();
  for (const [, entity] of drawn) names.add(entity);
  const find = endFinder(names, graph);
  for (const [index, [sheet, entity]] of drawn.entries()) {
    if (index % rowsATurn === rowsATurn - 1) yield;
    relateRow(sheet, entity, graph, find);
  }
  return graph;
}
