import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";

/** An empty graph, and as many stores on it as a test opens: each stands for a process of its own. */
export interface TestGraph {
  open(): Promise<Store>;
}

/** The store that the environment names (STORE), empty; closed and gone when the test is over. */
export async function openTestStore(): Promise<Store> {
  return (await emptyGraph()).open();
}

export async function emptyGraph(): Promise<TestGraph> {
  const opened: Store[] = [];
  const open = process.env["STORE"] === "neo4j" ? await neo4jGraph() : sqliteGraph(opened);
  onTestFinished(async () => {
    for (const store of opened) await store.close();
  });
  return {
    open: async () => {
      const store = await open();
      opened.push(store);
      return store;
    },
  };
}

function sqliteGraph(opened: readonly Store[]): () => Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), "answerable-"));
  onTestFinished(async () => {
    for (const store of opened) await store.close();
    rmSync(folder, { recursive: true });
  });
  return () => openSqliteStore({ path: join(folder, "graph.db") });
}

/** The database that NEO4J_URL names is emptied: it has to be one for tests. */
async function neo4jGraph(): Promise<() => Promise<Store>> {
  const { emptyNeo4j } = await import("./empty-neo4j.ts");
  const address = await emptyNeo4j();
  const { openNeo4jStore } = await import("../../src/store/neo4j/open.ts");
  return () => openNeo4jStore(address);
}
