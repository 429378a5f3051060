import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";

/** An empty graph, and as many stores on it as a test opens: each stands for a process of its own. */
export interface TestGraph {
  open(options?: TestStoreOptions): Promise<Store>;
}

export interface TestStoreOptions {
  /** Ms since 1970, for `recordedAt`. */
  readonly clock?: () => number;
}

type Opens = (options: TestStoreOptions) => Promise<Store>;

/** The store that the environment names (STORE), empty; closed and gone when the test is over. */
export async function openTestStore(options: TestStoreOptions = {}): Promise<Store> {
  return (await emptyGraph()).open(options);
}

export async function emptyGraph(): Promise<TestGraph> {
  const opened: Store[] = [];
  const open = process.env["STORE"] === "neo4j" ? await neo4jGraph() : sqliteGraph(opened);
  onTestFinished(async () => {
    for (const store of opened) await store.close();
  });
  return {
    open: async (options = {}) => {
      const store = await open(options);
      opened.push(store);
      return store;
    },
  };
}

function sqliteGraph(opened: readonly Store[]): Opens {
  const folder = mkdtempSync(join(tmpdir(), "answerable-"));
  onTestFinished(async () => {
    for (const store of opened) await store.close();
    rmSync(folder, { recursive: true });
  });
  return (options) => openSqliteStore({ path: join(folder, "graph.db"), ...options });
}

/** The database that NEO4J_URL names is emptied: it has to be one for tests. */
async function neo4jGraph(): Promise<Opens> {
  const { emptyNeo4j } = await import("./empty-neo4j.ts");
  const address = await emptyNeo4j();
  const { openNeo4jStore } = await import("../../src/store/neo4j/open.ts");
  return (options) => openNeo4jStore({ ...address, ...options });
}
