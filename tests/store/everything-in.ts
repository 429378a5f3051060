import type { Store } from "../../src/store/store.ts";
import { Replay } from "./replay.ts";

/** All that a store can be asked, at every version and some instants (ms since 1970): two that hold the same graph answer the same. */
export async function everythingIn(store: Store, instants: readonly number[]) {
  const head = await store.head();
  const log = await store.changes({ versionAtMost: head.version, oldestFirst: true, limit: 1e6 });
  const ids = [...new Set(log.map(({ subject }) => subject.id))];
  const { entities, relations, batches } = await new Replay().take(store.snapshot());
  const versions = Array.from({ length: head.version + 1 }, (_, version) => version);
  const moments = versions.flatMap((version) => instants.map((at) => ({ version, at })));
  const all = { kinds: [], filter: { and: [] }, order: { field: "ID", direction: "ASC" }, limit: 1000 } as const;
  return {
    head,
    log,
    writes: await store.writes(ids, head.version),
    heads: await Promise.all([...batches.values()].map((recordedAt) => store.headAt(recordedAt))),
    rows: [[...entities.entries()].sort(byRow), [...relations.entries()].sort(byRow), [...batches]],
    readings: await eachOf(moments, async (moment) => ({
      moment,
      entities: await store.entities(ids, moment),
      relations: await store.relations(ids, moment),
      listed: await store.list(all, moment),
      found: (await store.search({ text: "one", kinds: [], limit: 1000, offset: 0 }, moment))
        .map(({ id, matched }) => ({ id, matched }))
        .sort((left, right) => (left.id < right.id ? -1 : 1)),
    })),
  };
}

function byRow([left]: readonly [number, unknown], [right]: readonly [number, unknown]): number {
  return left - right;
}

/** One after the other, for a database has only so many connections. */
async function eachOf<Item, Result>(items: readonly Item[], read: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await read(item));
  return results;
}
