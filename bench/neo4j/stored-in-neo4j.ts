import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Driver } from "neo4j-driver-lite";
import { Projection } from "../../src/projection/projection.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import type { BenchOptions } from "../options.ts";
import { type Served, serve } from "../serve.ts";
import { bareDriver } from "./bare-driver.ts";
import { neo4jHome, startAt } from "./bench-server.ts";

/** The estate that the ingest bench left in a Neo4j, and what asks it. */
export interface StoredInNeo4j {
  readonly url: string;
  readonly driver: Driver;
  /** The product on this Neo4j. */
  readonly product: Served;
}

/** Starts the Neo4j that holds the estate, and the product on it, for as long as `work` takes. Rejects where there is none yet. */
export async function storedInNeo4j<Result>(
  options: BenchOptions,
  work: (stored: StoredInNeo4j) => Promise<Result>,
): Promise<Result> {
  const home = neo4jHome(options);
  if (!existsSync(join(home, "data")))
    throw new Error("no Neo4j holds this estate yet: run bench/neo4j/ingest.ts first");
  const server = await startAt(home);
  const driver = bareDriver(server.url);
  try {
    // What a server does for the first time takes longer than anybody waits for an answer.
    await driver.executeQuery("MATCH (head:Head) RETURN head");
    const product = await serve("product", server.url);
    try {
      return await work({ url: server.url, driver, product });
    } finally {
      await product.stop();
    }
  } finally {
    await driver.close();
    await server.stop();
  }
}

/** The same estate in the memory of the bench, to choose from what to ask about. */
export async function estateIn(url: string): Promise<Estate> {
  const store = await openNeo4jStore({ url, limits: { readWait: 120_000 } });
  const projection = await Projection.open(store);
  await store.close();
  const { version, recordedAt } = projection.graph;
  return projection.at({ version, at: Math.max(Date.now(), recordedAt[version] ?? 0) });
}
