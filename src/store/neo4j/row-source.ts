import type { Connection, Parameters, Row } from "./connection.ts";
import type { Counts } from "./counts.ts";
import { integer } from "./parameter.ts";
import { diedPlace, type Tuple } from "./tuple-as-of.ts";

/** Where pages take their rows from: all between two counts, by number, whatever became of them since. */
export interface RowSource {
  entities(before: Counts, last: Counts): Promise<readonly Tuple[]>;
  relations(before: Counts, last: Counts): Promise<readonly Tuple[]>;
}

/** Looks at the same rows: one that is just being moved from the node to the history is found by the next. */
const looksMax = 20;

/** Looks rows up by index: for the few that are new. */
export function lookUpRows(connection: Connection): RowSource {
  const look = async (name: string, parameters: Parameters) => (await connection.read(name, parameters)).map(tupleOf);
  return {
    entities: (before, last) => {
      const range = { from: integer(before.entityRows), to: integer(last.entityRows) };
      return complete(before.entityRows, last.entityRows, () => [look("entity-rows-between", range)]);
    },
    relations: (before, last) => {
      const range = { from: integer(before.relationRows), to: integer(last.relationRows) };
      const writes = { firstWrite: integer(before.writes), lastWrite: integer(last.writes) };
      return complete(before.relationRows, last.relationRows, () => [
        look("relation-rows-between", { ...range, ...writes }),
      ]);
    },
  };
}

/** Reads all rows up to some counts as they lie: much faster than by index, and as much memory as they take. */
export async function scanRows(
  connection: Connection,
  { version, entityRows, relationRows }: Counts,
): Promise<RowSource> {
  const scan = (name: string) => connection.stream(name, { version: integer(version) });
  const entities = await complete(0, entityRows, () => [scan("scan-entities"), scan("scan-entity-rows")]);
  const relations = await complete(0, relationRows, () => [scan("scan-relations"), scan("scan-relation-rows")]);
  return {
    entities: (before, last) => Promise.resolve(entities.splice(0, last.entityRows - before.entityRows)),
    relations: (before, last) => Promise.resolve(relations.splice(0, last.relationRows - before.relationRows)),
  };
}

type Looks = readonly (AsyncIterable<unknown> | Promise<readonly unknown[]>)[];

/** Every row of a range, in order: numbers are dense, so that it is known whether one is missing. */
async function complete(from: number, to: number, look: () => Looks): Promise<Tuple[]> {
  if (from === to) return [];
  const rows: (Tuple | undefined)[] = Array.from({ length: to - from });
  let missing = to - from;
  for (let looks = 0; missing > 0 && looks < looksMax; looks += 1) {
    for (const found of look()) {
      for await (const row of found instanceof Promise ? await found : found) {
        const tuple = row as Tuple;
        const place = tuple[0] - from;
        if (place < 0 || place >= rows.length) continue;
        const known = rows[place];
        if (known === undefined) missing -= 1;
        // Told twice, it is the history that knows whether the row has died.
        if (known === undefined || known[diedPlace(known)] === null) rows[place] = tuple;
      }
    }
  }
  if (missing > 0) throw new Error("Rows of the graph are missing: somebody has written to the database by hand.");
  return rows as Tuple[];
}

const tupleOf = (row: Row): unknown => row["row"];
