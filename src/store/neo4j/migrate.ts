import { readdirSync } from "node:fs";
import { StoreNotOpened } from "../store-not-opened.ts";
import type { Connection } from "./connection.ts";
import { refillExternalIds } from "./refill-external-ids.ts";
import { integer } from "./parameter.ts";
import { statementFolder } from "./statement.ts";

/** The version of the schema that this release reads and writes. */
export const schemaVersion = 3;

/** From this version on, external ids are found by the keys that `externalIdKey` makes now. */
const externalIdKeysSince = 3;

/** For an index over what is there already, of a large estate. */
const populationSecondsMax = 300;

/**
 * Brings a database to the schema of this release: constraints and indexes where they are missing, keys that an earlier release made
 * otherwise, and the head of the empty graph.
 * Rejects with StoreNotOpened where a newer release wrote it, or where it holds something else.
 */
export async function migrate(connection: Connection): Promise<void> {
  const [head] = await connection.readAtLeader("schema-version");
  if (head === undefined) await refuseForeign(connection);
  else if ((head["schemaVersion"] as number) > schemaVersion) {
    const found = `schema ${String(head["schemaVersion"])}, this release knows ${schemaVersion}`;
    throw new StoreNotOpened(
      "STORE_TOO_NEW",
      `A newer release wrote the Neo4j database (${found}): install that release.`,
    );
  }
  await bringIndexes(connection);
  if (head !== undefined && (head["schemaVersion"] as number) < externalIdKeysSince) {
    await refillExternalIds(connection, head["entityRows"] as number);
  }
  await connection.write(async (run) => {
    await run("make-head", { schemaVersion: integer(schemaVersion) });
  });
}

/** Each file of the schema makes one index or constraint, which is named after it; ours that have no file any more go. */
async function bringIndexes(connection: Connection): Promise<void> {
  const there = new Set((await connection.readAtLeader("index-names")).map((row) => row["name"] as string));
  const files = readdirSync(new URL("schema/", statementFolder)).sort();
  const wanted = new Map(files.map((file) => file.replace(/\.cypher$/u, "")).map((stem) => [indexName(stem), stem]));
  const missing = Array.from(wanted).filter(([name]) => !there.has(name));
  for (const [, stem] of missing) await connection.change(`schema/${stem}`);
  if (missing.length > 0) await connection.readAtLeader("await-indexes", { seconds: integer(populationSecondsMax) });
  for (const name of there) {
    if (name.startsWith(ourPrefix) && !wanted.has(name)) await connection.change("drop-index", { name });
  }
}

const ourPrefix = "answerable_";
const indexName = (stem: string): string => `${ourPrefix}${stem.replaceAll("-", "_")}`;

async function refuseForeign(connection: Connection): Promise<void> {
  const [foreign] = await connection.readAtLeader("foreign-nodes");
  if (foreign === undefined) return;
  const labels = (foreign["labels"] as readonly string[]).join(":");
  const message = `The Neo4j database holds other data (nodes labelled ${labels}): name an empty one in NEO4J_DATABASE.`;
  throw new StoreNotOpened("NOT_A_STORE", message);
}
