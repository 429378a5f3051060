import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Projection } from "../src/projection/projection.ts";
import type { RowPage } from "../src/store/row-page.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";
import type { Store } from "../src/store/store.ts";
import type { Finding } from "./finding.ts";
import type { BenchOptions } from "./options.ts";
import { runAlone } from "./run-alone.ts";
import { storedEstate } from "./stored-estate.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What a projection holds on to: first without any relation, then with all; the difference is theirs. Bytes. */
export async function projectionMemory(options: BenchOptions): Promise<readonly Finding[]> {
  const store = await openSqliteStore({ path: await storedEstate(options), readonly: true });
  // What opening leaves behind once (statements, compiled code) is nobody's.
  await bytesOf(store, withoutRelations);
  const bare = await bytesOf(store, withoutRelations);
  const whole = await bytesOf(store, (page) => page);
  await store.close();
  const { entities, relations } = options;
  return [
    {
      what: "memory of the projection, a relation",
      measured: (whole - bare) / relations,
      unit: "bytes",
      aim: { atMost: 64 },
      figures: { "MB in all": whole / 1e6, relations: relations },
    },
    {
      what: "memory of the projection, an entity",
      measured: bare / entities,
      unit: "bytes",
      aim: { atMost: 300 },
      figures: { "MB of entities": bare / 1e6, entities: entities },
    },
  ];
}

async function bytesOf(store: Store, shown: (page: RowPage) => RowPage): Promise<number> {
  const before = bytesHeld();
  const projection = await Projection.open({
    head: () => store.head(),
    changesSince: (version) => store.changesSince(version),
    async *snapshot() {
      for await (const page of store.snapshot()) yield shown(page);
    },
  });
  const held = bytesHeld() - before;
  if (projection.graph.ids.length === 0) throw new Error("the estate is empty");
  return held;
}

function withoutRelations(page: RowPage): RowPage {
  return { ...page, relations: [], relationDeaths: [] };
}

function bytesHeld(): number {
  for (let round = 0; round < 4; round += 1) collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (import.meta.main) await runAlone(projectionMemory);
