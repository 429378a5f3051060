import type { EntityTuple, RelationTuple, RowPage } from "../row-page.ts";
import { countsAt } from "./changes.ts";
import type { Connection } from "./connection.ts";
import { type Counts, countsOf } from "./counts.ts";
import { integer } from "./parameter.ts";
import { lookUpRows, type RowSource, scanRows } from "./row-source.ts";
import { fittingBatches, type RowRange, rowWindows } from "./row-windows.ts";
import { currentAsOf, type Tuple } from "./tuple-as-of.ts";

/** Batches that are asked for at a time. */
const batchesMax = 1000;
/** Rows that are read as they lie and kept until their page; more are looked up, which is slower and needs no memory. */
const scannedRowsMax = 4_000_000;

/** Rows born or died after the version `since` and up to `upTo`, as of `upTo`, oldest first. */
export function changedPages(connection: Connection, since: number, upTo: number): AsyncIterable<RowPage> {
  return pages(connection, since, upTo, lookUpRows(connection));
}

/** Every row born up to a version, as of it, oldest first. */
export async function* allPages(connection: Connection, upTo: number): AsyncIterable<RowPage> {
  if (upTo === 0) return;
  const counts = await countsAt(connection, upTo);
  const isLarge = counts.entityRows + counts.relationRows > scannedRowsMax;
  yield* pages(connection, 0, upTo, isLarge ? lookUpRows(connection) : await scanRows(connection, counts));
}

async function* pages(connection: Connection, since: number, upTo: number, source: RowSource): AsyncIterable<RowPage> {
  if (since >= upTo) return;
  const told = await countsAt(connection, since);
  let before = told;
  while (before.version < upTo) {
    const bounds = { after: integer(before.version), upTo: integer(upTo), limit: integer(batchesMax) };
    let batches: readonly Counts[] = (await connection.read("batches", bounds)).map(countsOf);
    if (batches.length === 0) return;
    while (batches.length > 0) {
      const together = fittingBatches(before, batches);
      const last = together.at(-1) ?? before;
      yield* pagesOf(connection, { told, before, together, last, upTo }, source);
      batches = batches.slice(together.length);
      before = last;
    }
  }
}

interface Stretch {
  /** What the reader knew before the first page, and before these. */
  readonly told: Counts;
  readonly before: Counts;
  readonly together: readonly Counts[];
  readonly last: Counts;
  readonly upTo: number;
}

async function* pagesOf(
  connection: Connection,
  { told, before, together, last, upTo }: Stretch,
  source: RowSource,
): AsyncIterable<RowPage> {
  const entities = await source.entities(before, last);
  const relations = await source.relations(before, last);
  const batches = together.map(({ version, recordedAt }) => [version, recordedAt] as const);
  const deaths = { after: integer(before.version), upTo: integer(last.version) };
  const part = (tuples: readonly Tuple[], first: number, { from, to }: RowRange): readonly unknown[] =>
    tuples.slice(from - first, to - first).map((tuple) => currentAsOf(tuple, upTo));
  for (const { entities: some, relations: others, isLast } of rowWindows(before, last)) {
    const entityDeaths = { ...deaths, before: integer(told.entityRows) };
    const relationDeaths = { ...deaths, before: integer(told.relationRows) };
    yield {
      entities: some.from === some.to ? [] : (part(entities, before.entityRows, some) as readonly EntityTuple[]),
      relations:
        others.from === others.to ? [] : (part(relations, before.relationRows, others) as readonly RelationTuple[]),
      entityDeaths: isLast && told.entityRows > 0 ? await deathsOf(connection, "entity-deaths", entityDeaths) : [],
      relationDeaths:
        isLast && told.relationRows > 0 ? await deathsOf(connection, "relation-deaths", relationDeaths) : [],
      batches,
    };
  }
}

async function deathsOf(
  connection: Connection,
  name: "entity-deaths" | "relation-deaths",
  bounds: Readonly<Record<"after" | "upTo" | "before", ReturnType<typeof integer>>>,
): Promise<readonly (readonly [row: number, died: number])[]> {
  const rows = await connection.read(name, bounds);
  return rows.map((row) => [row["row"] as number, row["died"] as number] as const);
}
