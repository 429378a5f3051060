import type { Fields } from "../../ontology/value.ts";
import { searchFields } from "../search-fields.ts";
import type { Connection } from "./connection.ts";
import { entityFacts } from "./facts.ts";

const ADD = "INSERT INTO entity_search (rowid, id, name, description, tags, external_ids) VALUES (?, ?, ?, ?, ?, ?)";
const REPLACED = "SELECT found_as, facts FROM entity_row WHERE entity = ? AND died = ? LIMIT 1";

/** A row of an entity that is being born. */
interface BornRow {
  readonly row: number;
  readonly entity: number;
  readonly id: string;
  readonly properties: Fields;
}

/**
 * Makes the rows that a version bears findable: what it returns gives the row number that a row is found as, its own where
 * its words are not those of a row that this version replaced or bore before.
 */
export function searchWriter(connection: Connection, version: number): (born: BornRow) => number {
  const latest = new Map<number, { readonly foundAs: number; readonly words: string }>();
  const replaced = (entity: number, id: string) => {
    const row = connection.row(REPLACED, entity, version);
    if (row === undefined) return undefined;
    const [foundAs, facts] = row as [number, string];
    return { foundAs, words: wordsOf(id, entityFacts(facts).properties).join("\n") };
  };
  return ({ row, entity, id, properties }) => {
    const columns = wordsOf(id, properties);
    const words = columns.join("\n");
    const known = latest.get(entity) ?? replaced(entity, id);
    if (known?.words === words) return known.foundAs;
    connection.statement(ADD).run(row, ...columns);
    latest.set(entity, { foundAs: row, words });
    return row;
  };
}

function wordsOf(id: string, properties: Fields): readonly string[] {
  return searchFields(id, properties).map((words) => words.join(" "));
}
