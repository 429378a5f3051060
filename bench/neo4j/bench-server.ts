import { mkdirSync, rmSync } from "node:fs";
import { type Neo4jServer, startNeo4j } from "../../tests/neo4j-server/start.ts";
import type { BenchOptions } from "../options.ts";
import { placeOf } from "../stored-estate.ts";

/** MB: all that a server of these measurements could use, so that no statement waits for memory or for the disk. */
const memory = { heap: 2048, pageCache: 1024 };

/** The folder of the Neo4j that keeps the estate of this size and seed. */
export function neo4jHome({ entities, relations, seed }: BenchOptions): string {
  return placeOf(`neo4j-${entities}-${relations}-${seed}`);
}

/** Starts a Neo4j with much memory on a folder, which stays when it stops. */
export function startAt(home: string): Promise<Neo4jServer> {
  mkdirSync(home, { recursive: true });
  return startNeo4j({ home, ...memory });
}

/** The same on a folder that is emptied before. */
export function startEmpty(home: string): Promise<Neo4jServer> {
  rmSync(home, { recursive: true, force: true });
  return startAt(home);
}
