import { readdirSync } from "node:fs";
import { StoreNotOpened } from "../store-not-opened.ts";
import type { Connection } from "./connection.ts";
import { integer } from "./parameter.ts";
import { statement, statementFolder } from "./statement.ts";

/** The version of the schema that this release reads and writes. */
export const schemaVersion = 1;

/**
 * Brings a database to the schema of this release: constraints and indexes where they are missing, and the head of the empty graph.
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
  for (const file of readdirSync(new URL("schema/", statementFolder)).sort()) {
    await connection.change(`schema/${file.replace(/\.cypher$/u, "")}`);
  }
  await connection.write(async (run) => {
    await run("make-head", { schemaVersion: integer(schemaVersion) });
  });
}

/** The statements that make the schema; for tests. */
export function schemaStatements(): readonly string[] {
  return readdirSync(new URL("schema/", statementFolder)).map((file) => statement(`schema/${file.slice(0, -7)}`));
}

async function refuseForeign(connection: Connection): Promise<void> {
  const [foreign] = await connection.readAtLeader("foreign-nodes");
  if (foreign === undefined) return;
  const labels = (foreign["labels"] as readonly string[]).join(":");
  const message = `The Neo4j database holds other data (nodes labelled ${labels}): name an empty one in NEO4J_DATABASE.`;
  throw new StoreNotOpened("NOT_A_STORE", message);
}
