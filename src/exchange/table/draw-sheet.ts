import { at, type Path } from "../../changes/path.ts";
import type { Kind } from "../../ontology/kinds.ts";
import type { KindRule } from "../../ontology/kind-rule.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { boundedId } from "../entity-id.ts";
import { externalIds } from "../lay-out-changes.ts";
import { cellValue, isEmpty, textOf } from "./cell-value.ts";
import type { Columns, PropertyColumn } from "./columns.ts";
import type { SheetMapping } from "./mapping-shape.ts";
import { withoutGuard } from "./our-columns.ts";
import { type Cell, cellName, type Row, type Table } from "./table.ts";

/** A sheet that a mapping speaks of. */
export interface Sheet {
  readonly name: string;
  readonly table: Table;
  readonly mapping: SheetMapping;
  readonly rule: KindRule;
  readonly columns: Columns;
  /** The document key of what has no name of its own: the source and the sheet. */
  readonly key: string;
}

/** An entity of a row, to be related. */
export interface RowEntity {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly row: Row;
}

/** `Sheet!B7` */
export function placeOf({ name }: Pick<Sheet, "name">, column: number, { number }: Row): Path {
  return at(null, `${name}!${cellName(column, number)}`);
}

/** What a cell says; in our own exports without the mark that kept it a text. */
export function cellOf({ table }: Sheet, row: Row, column: number): Cell {
  const cell = row.cells[column] ?? null;
  return table.isOurs && typeof cell === "string" ? withoutGuard(cell) : cell;
}

/** Draws the entity that a row is; undefined, and told, where a cell is empty that its id is made of. */
export function drawRow(sheet: Sheet, row: Row, graph: DocumentGraph): RowEntity | undefined {
  const { columns, mapping, rule } = sheet;
  const id = idOf(sheet, row, graph);
  if (id === undefined) return undefined;
  const fields = { ...mapping.constants, ...propertiesOf(sheet, row, columns.properties, graph) };
  const ids = columns.externalIds.flatMap(({ column, system }) => {
    const cell = cellOf(sheet, row, column);
    return isEmpty(cell) ? [] : [{ system, id: textOf(cell) }];
  });
  const rest = columns.rest.flatMap(({ column, header }): [string, Cell][] => {
    const cell = cellOf(sheet, row, column);
    return isEmpty(cell) ? [] : [[header, cell]];
  });
  const extra = rest.length === 0 ? undefined : Object.fromEntries(rest);
  graph.entityWithId(rule.kind, id, { ...fields, externalIds: externalIds(...ids), extra }, placeOf(sheet, 0, row));
  const name = typeof fields["name"] === "string" ? fields["name"] : id;
  return { kind: rule.kind, id, name, row };
}

function idOf(sheet: Sheet, row: Row, graph: DocumentGraph): string | undefined {
  const { mapping, columns } = sheet;
  if (!columns.isWhole) return undefined;
  let empty: number | undefined;
  const id = mapping.id.replace(/\{([^{}]+)\}/gu, (_, header: string) => {
    const column = columns.indexOf(header) ?? 0;
    const cell = cellOf(sheet, row, column);
    if (isEmpty(cell)) empty ??= column;
    return textOf(cell);
  });
  if (empty === undefined) return boundedId(id);
  const words = { found: "An empty cell", accepted: "a value, for the id of the row is made of it" };
  graph.problems.add("INVALID_VALUE", placeOf(sheet, empty, row), words);
  return undefined;
}

/** What the columns of a row say, by property. */
export function propertiesOf(
  sheet: Sheet,
  row: Row,
  columns: readonly PropertyColumn[],
  graph: DocumentGraph,
): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const { column, rule, how } of columns) {
    const value = cellValue(rule, cellOf(sheet, row, column), how, placeOf(sheet, column, row), graph);
    if (value !== undefined) fields[rule.name] = value;
  }
  return fields;
}
