import type { DocumentGraph } from "../document-graph.ts";
import { drawRaci } from "./draw-raci.ts";
import { drawRelation } from "./draw-relation.ts";
import type { RowEntity, Sheet } from "./draw-sheet.ts";
import type { FindEnd } from "./find-end.ts";

/** Draws all that relates the entity of a row to others. */
export function relateRow(sheet: Sheet, entity: RowEntity, graph: DocumentGraph, find: FindEnd): void {
  const { relations, raci } = sheet.columns;
  for (const relation of relations) drawRelation(sheet, entity, relation, graph, find);
  if (raci !== undefined) drawRaci(sheet, entity, raci, graph, find);
}
