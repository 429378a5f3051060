import type { EntityTuple, RelationTuple, RowPage } from "../row-page.ts";
import { countsAt } from "./changes.ts";
import type { Connection } from "./connection.ts";
import { countsOf } from "./counts.ts";
import { integer } from "./parameter.ts";
import { currentAsOf, type Tuple } from "./tuple-as-of.ts";

const pageRowsMax = 10_000;
const batchesMax = 10_000;
/** Looks at everything: a row that is moved from the node to the history meanwhile is found by the next. */
const looksMax = 20;

/** Every row born up to a version, as of it: entities before relations, each in the order in which Neo4j keeps them. */
export async function* snapshot(connection: Connection, version: number): AsyncIterable<RowPage> {
  const { entityRows, relationRows } = await countsAt(connection, version);
  const empty = { entities: [], relations: [], entityDeaths: [], relationDeaths: [], batches: [] };
  for await (const rows of scan(connection, ["scan-entities", "scan-entity-rows"], version, entityRows)) {
    yield { ...empty, entities: rows as readonly unknown[] as readonly EntityTuple[] };
  }
  for await (const rows of scan(connection, ["scan-relations", "scan-relation-rows"], version, relationRows)) {
    yield { ...empty, relations: rows as readonly unknown[] as readonly RelationTuple[] };
  }
  for (let after = 0; after < version; ) {
    const bounds = { after: integer(after), upTo: integer(version), limit: integer(batchesMax) };
    const batches = (await connection.read("batches", bounds)).map(countsOf);
    yield { ...empty, batches: batches.map((batch) => [batch.version, batch.recordedAt] as const) };
    after = batches.at(-1)?.version ?? version;
  }
}

/** The rows in pages, each once: numbers are dense, so that it is known whether one is missing. */
async function* scan(
  connection: Connection,
  names: readonly string[],
  version: number,
  expected: number,
): AsyncIterable<readonly Tuple[]> {
  const seen = new Uint8Array(expected);
  let missing = expected;
  for (let looks = 0; missing > 0 && looks < looksMax; looks += 1) {
    for (const name of names) {
      let page: Tuple[] = [];
      for await (const row of connection.stream(name, { version: integer(version) })) {
        const tuple = row as Tuple;
        const [number] = tuple;
        if (seen[number] !== 0) continue;
        seen[number] = 1;
        missing -= 1;
        page.push(currentAsOf(tuple, version));
        if (page.length < pageRowsMax) continue;
        yield page;
        page = [];
      }
      if (page.length > 0) yield page;
    }
  }
  if (missing > 0) throw new Error("Rows of the graph are missing: somebody has written to the database by hand.");
}
