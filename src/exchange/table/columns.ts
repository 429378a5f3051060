import { at, type Path } from "../../changes/path.ts";
import { quoted } from "../../changes/found.ts";
import type { FieldRule } from "../../ontology/field-rule.ts";
import type { KindRule } from "../../ontology/kind-rule.ts";
import { relationRules } from "../../ontology/relation-types.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { textOf } from "./cell-value.ts";
import type { ColumnMapping, RaciMapping, RelationMapping, SheetMapping } from "./mapping-shape.ts";
import { ourColumnCount } from "./our-columns.ts";
import { cellName, type Table } from "./table.ts";

export interface HeaderCell {
  readonly column: number;
  readonly header: string;
}

export interface PropertyColumn {
  readonly column: number;
  readonly rule: FieldRule;
  readonly how: Partial<ColumnMapping>;
}

export interface RelationColumn {
  readonly mapping: RelationMapping;
  /** Undefined where the mapping says the other end. */
  readonly column: number | undefined;
  readonly properties: readonly PropertyColumn[];
}

export interface RaciColumns {
  readonly mapping: RaciMapping;
  readonly parties: readonly HeaderCell[];
  readonly scope: number | undefined;
}

/** Which column of a table is what. */
export interface Columns {
  readonly indexOf: (header: string) => number | undefined;
  /** Whether every column is there that the id is made of. */
  readonly isWhole: boolean;
  readonly properties: readonly PropertyColumn[];
  readonly externalIds: readonly { readonly column: number; readonly system: string }[];
  readonly relations: readonly RelationColumn[];
  readonly raci: RaciColumns | undefined;
  /** What the mapping does not name. */
  readonly rest: readonly HeaderCell[];
}

type Fields = ReadonlyMap<string, FieldRule>;

/** Finds the columns that a mapping names. Those of the id that are missing refuse the document; others are told. */
export function columnsOf(
  table: Table,
  mapping: SheetMapping,
  rule: KindRule,
  { name, place }: { readonly name: string; readonly place: Path },
  graph: DocumentGraph,
): Columns {
  const headers = headersOf(table, name, graph);
  const used = new Set<number>();
  const indexOf = (header: string): number | undefined => headers.find((one) => one.header === header.trim())?.column;
  /** The column of a header that the mapping names at a place. */
  const named = (header: string, at: Path): number | undefined => {
    const column = indexOf(header);
    if (column === undefined) graph.leaveOut(at, `The column ${quoted(header)}`, "the table has none of that name");
    else used.add(column);
    return column;
  };
  const properties = (given: SheetMapping["properties"], fields: Fields, at: Path): readonly PropertyColumn[] =>
    Object.entries(given).flatMap(([header, how]) =>
      propertyOf(header, how, { fields, place: at, named, indexOf, graph }),
    );

  const isWhole = checkId(mapping.id, { indexOf, used, place: at(place, "id"), graph });
  const own = properties(mapping.properties, rule.fields, at(place, "properties"));
  const externalIds = Object.entries(mapping.externalIds).flatMap(([header, system]) => {
    const column = named(header, at(at(place, "externalIds"), header));
    return column === undefined ? [] : [{ column, system }];
  });
  const relations = mapping.relations.flatMap((relation, index): RelationColumn[] => {
    const where = at(at(place, "relations"), index);
    const column = relation.column === undefined ? undefined : named(relation.column, at(where, "column"));
    if (column === undefined && relation.value === undefined) return [];
    const carried = properties(
      relation.properties ?? {},
      relationRules[relation.type].properties,
      at(where, "properties"),
    );
    return [{ mapping: relation, column, properties: carried }];
  });
  const raci =
    mapping.raci === undefined ? undefined : raciOf(mapping.raci, headers, { used, named, place: at(place, "raci") });
  return {
    indexOf,
    isWhole,
    properties: own,
    externalIds,
    relations,
    raci,
    rest: headers.filter(({ column }) => !used.has(column)),
  };
}

function headersOf({ header, isOurs }: Table, sheet: string, graph: DocumentGraph): readonly HeaderCell[] {
  const cells = isOurs ? header.cells.slice(0, -ourColumnCount) : header.cells;
  const seen = new Map<string, number>();
  return cells.map((cell, column) => {
    const text = textOf(cell);
    const name = text === "" ? cellName(column, header.number) : text;
    const first = seen.get(name);
    seen.set(name, first ?? column);
    if (first !== undefined) {
      const words = {
        found: quoted(name),
        accepted: `a header of its own: it is that of ${cellName(first, header.number)} as well`,
      };
      graph.problems.add("INVALID_VALUE", at(null, `${sheet}!${cellName(column, header.number)}`), words);
    }
    return { column, header: name };
  });
}

interface Naming {
  readonly fields: Fields;
  readonly place: Path;
  readonly named: (header: string, at: Path) => number | undefined;
  readonly indexOf: (header: string) => number | undefined;
  readonly graph: DocumentGraph;
}

/** `column: property`; the other way round too, where only that makes sense. */
function propertyOf(header: string, how: string | ColumnMapping, naming: Naming): readonly PropertyColumn[] {
  const { fields, place, named, indexOf, graph } = naming;
  const given = typeof how === "string" ? { property: how } : how;
  const isTurned = indexOf(header) === undefined && fields.has(header) && indexOf(given.property) !== undefined;
  const [column, property] = isTurned ? [given.property, header] : [header, given.property];
  const rule = fields.get(property);
  if (rule === undefined) {
    const accepted = `a property: one of ${[...fields.keys()].join(", ")}`;
    graph.problems.add("INVALID_VALUE", at(place, header), { found: quoted(property), accepted });
    return [];
  }
  const index = named(column, at(place, header));
  return index === undefined ? [] : [{ column: index, rule, how: given }];
}

interface Checking {
  readonly indexOf: (header: string) => number | undefined;
  readonly used: Set<number>;
  readonly place: Path;
  readonly graph: DocumentGraph;
}

function checkId(template: string, { indexOf, used, place, graph }: Checking): boolean {
  const names = Array.from(template.matchAll(/\{([^{}]+)\}/gu), ([, name = ""]) => name);
  const missing = names.filter((name) => indexOf(name) === undefined);
  for (const name of names) {
    const column = indexOf(name);
    if (column !== undefined) used.add(column);
  }
  const accepted =
    names.length === 0 ? "a template with a column in braces, such as agent:{ref_id}" : "columns that the table has";
  if (names.length > 0 && missing.length === 0) return true;
  graph.problems.add("INVALID_VALUE", place, { found: quoted(missing.join(", ") || template), accepted });
  return false;
}

function raciOf(
  mapping: RaciMapping,
  headers: readonly HeaderCell[],
  { used, named, place }: { used: Set<number>; named: Naming["named"]; place: Path },
): RaciColumns {
  const scope = mapping.scope === undefined ? undefined : named(mapping.scope.column, at(at(place, "scope"), "column"));
  const listed = mapping.columns?.flatMap((header, index) => named(header, at(at(place, "columns"), index)) ?? []);
  const parties = headers.filter(({ column }) => (listed === undefined ? !used.has(column) : listed.includes(column)));
  for (const { column } of parties) used.add(column);
  return { mapping, parties, scope };
}
