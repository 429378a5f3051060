import type { DocumentGraph } from "../document-graph.ts";
import { isEmpty, splitCell, textOf } from "./cell-value.ts";
import type { RelationColumn } from "./columns.ts";
import { cellOf, placeOf, propertiesOf, type RowEntity, type Sheet } from "./draw-sheet.ts";
import type { FindEnd } from "./find-end.ts";

/** Keys of a relation in a mapping that are no properties of it. */
const ownKeys = new Set(["column", "value", "type", "from", "to", "separator", "properties"]);

/** Draws the relations of a row that one column, or one value, stands for. */
export function drawRelation(
  sheet: Sheet,
  entity: RowEntity,
  { mapping, column, properties }: RelationColumn,
  graph: DocumentGraph,
  find: FindEnd,
): void {
  const { row, id } = entity;
  const cell = column === undefined ? (mapping.value ?? null) : cellOf(sheet, row, column);
  const end = mapping.from ?? mapping.to;
  if (isEmpty(cell) || end === undefined) return;
  const place = placeOf(sheet, column ?? 0, row);
  const constants = Object.fromEntries(Object.entries(mapping).filter(([key]) => !ownKeys.has(key)));
  const fields = { ...constants, ...propertiesOf(sheet, row, properties, graph) };
  const texts = mapping.separator === undefined ? [textOf(cell)] : splitCell(cell, mapping.separator);
  for (const text of texts) {
    const other = find(end, text, place);
    if (other === undefined) continue;
    const [from, to] = mapping.from === undefined ? [id, other] : [other, id];
    graph.relation({ type: mapping.type, from, to, fields, at: place });
  }
}
