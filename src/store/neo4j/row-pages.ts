import type { EntityTuple, RelationTuple, RowPage } from "../row-page.ts";
import { countsAt } from "./changes.ts";
import type { Connection } from "./connection.ts";
import { type Counts, countsOf } from "./counts.ts";
import { integer } from "./parameter.ts";
import { currentAsOf, diedPlace, type Tuple } from "./tuple-as-of.ts";

/** Batches that are asked for at a time, and rows that a page holds, unless one batch alone has more. */
const batchesMax = 1000;
const pageRowsMax = 10_000;
/** Looks at the same stretch: a row that is just being moved from the node to the history is found by the next. */
const looksMax = 20;

/** Rows born or died after the version `since` and up to `upTo`, as of `upTo`, oldest first. */
export async function* rowPages(connection: Connection, since: number, upTo: number): AsyncIterable<RowPage> {
  const told = await countsAt(connection, since);
  let before = told;
  while (before.version < upTo) {
    const bounds = { after: integer(before.version), upTo: integer(upTo), limit: integer(batchesMax) };
    const batches = (await connection.read("batches", bounds)).map(countsOf);
    const [first] = batches;
    if (first === undefined) return;
    const from = before;
    const fitting = batches.filter((batch) => rowsBetween(from, batch) <= pageRowsMax);
    const together = fitting.length > 0 ? fitting : [first];
    const last = together.at(-1) ?? first;
    yield await pageOf(connection, { told, before, batches: together, last, upTo });
    before = last;
  }
}

interface Stretch {
  /** What the reader knew before the first page, and before this one. */
  readonly told: Counts;
  readonly before: Counts;
  readonly batches: readonly Counts[];
  readonly last: Counts;
  readonly upTo: number;
}

async function pageOf(connection: Connection, { told, before, batches, last, upTo }: Stretch): Promise<RowPage> {
  const entities = await complete(upTo, before.entityRows, last.entityRows, (from, to) =>
    connection.read("entity-rows-between", { from: integer(from), to: integer(to) }),
  );
  const writes = { firstWrite: integer(before.writes), lastWrite: integer(last.writes) };
  const relations = await complete(upTo, before.relationRows, last.relationRows, (from, to) =>
    connection.read("relation-rows-between", { from: integer(from), to: integer(to), ...writes }),
  );
  const deaths = { after: integer(before.version), upTo: integer(last.version) };
  return {
    entities: entities as readonly unknown[] as readonly EntityTuple[],
    relations: relations as readonly unknown[] as readonly RelationTuple[],
    entityDeaths: await deathsOf(connection, "entity-deaths", { ...deaths, before: integer(told.entityRows) }),
    relationDeaths: await deathsOf(connection, "relation-deaths", { ...deaths, before: integer(told.relationRows) }),
    batches: batches.map(({ version, recordedAt }) => [version, recordedAt] as const),
  };
}

/** All rows of a range, by number. */
async function complete(
  upTo: number,
  from: number,
  to: number,
  look: (from: number, to: number) => Promise<readonly Readonly<Record<string, unknown>>[]>,
): Promise<readonly Tuple[]> {
  if (from === to) return [];
  for (let looks = 0; looks < looksMax; looks += 1) {
    const rows = new Map<number, Tuple>();
    for (const { row } of await look(from, to)) {
      const tuple = row as Tuple;
      // Told twice, it is the history that knows whether the row has died.
      const [number] = tuple;
      const known = rows.get(number);
      if (known === undefined || died(known) === null) rows.set(number, tuple);
    }
    if (rows.size === to - from) return [...rows.values()].map((tuple) => currentAsOf(tuple, upTo)).sort(byNumber);
  }
  throw new Error("Rows of the graph are missing: somebody has written to the database by hand.");
}

const died = (tuple: Tuple): unknown => tuple[diedPlace(tuple)];
const byNumber = ([left]: Tuple, [right]: Tuple): number => left - right;

async function deathsOf(
  connection: Connection,
  name: "entity-deaths" | "relation-deaths",
  bounds: Readonly<Record<"after" | "upTo" | "before", ReturnType<typeof integer>>>,
): Promise<readonly (readonly [row: number, died: number])[]> {
  const rows = await connection.read(name, bounds);
  return rows.map((row) => [row["row"] as number, row["died"] as number] as const);
}

function rowsBetween(before: Counts, batch: Counts): number {
  return batch.entityRows - before.entityRows + (batch.relationRows - before.relationRows);
}
