import { quoted } from "../../changes/found.ts";
import { at } from "../../changes/path.ts";
import type { Kind } from "../../ontology/kinds.ts";
import { registry } from "../../ontology/registry.ts";
import { relationRules } from "../../ontology/relation-types.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { mappingPath } from "../read-mapping.ts";
import { columnsOf } from "./columns.ts";
import type { Sheet } from "./draw-sheet.ts";
import { kindOf } from "./find-end.ts";
import type { SheetMapping } from "./mapping-shape.ts";
import type { Table } from "./table.ts";

/** The tables that the mapping speaks of; a single one needs no name. A sheet of the mapping that is not there refuses the document. */
export function mappedSheets(
  tables: readonly Table[],
  mapped: ReadonlyMap<string, SheetMapping>,
  source: string,
  graph: DocumentGraph,
): readonly Sheet[] {
  const [onlyTable, secondTable] = tables;
  const isSingle = onlyTable !== undefined && secondTable === undefined && mapped.size === 1;
  const sheets = Array.from(mapped, ([name, mapping]): Sheet | undefined => {
    const table = isSingle ? onlyTable : tables.find(({ sheet }) => sheet === name);
    const place = at(mappingPath, name);
    if (table === undefined) {
      const names = tables.map(({ sheet }) => quoted(sheet)).join(", ");
      const accepted =
        tables.length === 1 && names === '""'
          ? "one sheet, for the document is one table"
          : `the name of a sheet: ${names}`;
      graph.problems.add("INVALID_VALUE", place, { found: quoted(name), accepted });
      return undefined;
    }
    checkRelations(mapping, place, graph);
    const rule = registry.kinds.get(kindOf(mapping.kind));
    if (rule === undefined) throw new Error(`the registry has no ${mapping.kind}`);
    const shown = table.sheet === "" ? name : table.sheet;
    const columns = columnsOf(table, mapping, rule, { name: shown, place }, graph);
    return { name: shown, table, mapping, rule, columns, key: `${source}/${shown}` };
  });
  const read = sheets.filter((sheet) => sheet !== undefined);
  for (const { sheet, rows } of mapped.size === 0 ? [] : tables) {
    if (read.some(({ table }) => table.sheet === sheet)) continue;
    graph.leaveOut(
      at(null, sheet),
      `The sheet ${quoted(sheet)} with ${rows.length} rows`,
      "the mapping does not speak of it",
    );
  }
  return read;
}

function checkRelations(
  { kind, relations, raci }: SheetMapping,
  place: ReturnType<typeof at>,
  graph: DocumentGraph,
): void {
  if (raci !== undefined && (kind !== "Duty" || raci.parties.kind === undefined)) {
    const words = { found: kind, accepted: "a sheet of kind Duty, and a kind of the parties" };
    graph.problems.add("INVALID_VALUE", at(place, "raci"), words);
  }
  for (const [index, { type, from, to, column, value }] of relations.entries()) {
    const where = at(at(place, "relations"), index);
    const tell = (accepted: string): void => {
      graph.problems.add("INVALID_VALUE", where, { found: "What stands there", accepted });
    };
    const end = from ?? to;
    if (end === undefined || (from !== undefined && to !== undefined)) tell("from or to: the other end, and not both");
    else if ((column === undefined) === (value === undefined)) tell("column or value, and not both");
    else {
      const [left, right] = from === undefined ? [kind, end.kind] : [end.kind, kind];
      const rule = relationRules[type];
      const isJoined = (kinds: readonly Kind[], name?: string): boolean =>
        name === undefined || kinds.includes(kindOf(name));
      if (end.kind === undefined && end.by !== "id")
        tell("a kind of the other end, for it is named otherwise than by its id");
      else if (!isJoined(rule.from, left) || !isJoined(rule.to, right)) {
        tell(`${type} from ${rule.from.join(", ")} to ${rule.to.join(", ")}`);
      }
    }
  }
}
