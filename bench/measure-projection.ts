import { Projection } from "../src/projection/projection.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";

/** What a process pays to bring a stored graph into memory. */
export interface ProjectionMeasure {
  readonly entities: number;
  readonly relationRows: number;
  /** To open and check the file, and to read it into memory: ms. */
  readonly openMilliseconds: number;
  readonly loadMilliseconds: number;
  /** What the projection holds on to, as the difference before and after, both after a collection of garbage: bytes. */
  readonly bytes: number;
}

/** Opens the store at `path` and loads it once. Needs `--expose-gc`. */
export async function measureProjection(path: string): Promise<ProjectionMeasure> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("run it with --expose-gc");
  const begun = performance.now();
  const store = await openSqliteStore({ path });
  const opened = performance.now();
  const before = bytesHeld(gc);
  const loading = performance.now();
  const projection = await Projection.open(store);
  const loaded = performance.now();
  const bytes = bytesHeld(gc) - before;
  await store.close();
  const { ids, relations } = projection.graph;
  return {
    entities: ids.length,
    relationRows: relations.count,
    openMilliseconds: Math.round(opened - begun),
    loadMilliseconds: Math.round(loaded - loading),
    bytes,
  };
}

function bytesHeld(gc: NodeJS.GCFunction): number {
  for (let round = 0; round < 3; round += 1) {
    gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (import.meta.main) {
  const [path = "data/estate-100000.db"] = process.argv.slice(2);
  process.stdout.write(`${JSON.stringify(await measureProjection(path))}\n`);
}
