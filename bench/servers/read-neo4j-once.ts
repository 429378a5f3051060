import { readFileSync } from "node:fs";
import neo4j from "neo4j-driver-lite";
import { Projection } from "../../src/projection/projection.ts";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { statementFolder } from "../../src/store/neo4j/statement.ts";
import { bareDriver } from "../neo4j/bare-driver.ts";

/** Brings the graph of a Neo4j into memory, or reads the same rows and does nothing with them; tells the parent how long it took. */
const [what = "", url = ""] = process.argv.slice(2);
const begun = performance.now();
await (what === "graph" ? openGraph() : readRows());
process.send?.({ ms: performance.now() - begun });
process.exit(0);

async function openGraph(): Promise<void> {
  await Projection.open(await openNeo4jStore({ url, limits: { readWait: 120_000 } }));
}

async function readRows(): Promise<void> {
  const session = bareDriver(url).session({ fetchSize: 10_000 });
  for (const name of ["scan-entities", "scan-entity-rows", "scan-relations", "scan-relation-rows"]) {
    const text = readFileSync(new URL(`${name}.cypher`, statementFolder), "utf8");
    for await (const record of session.run(text, { version: neo4j.int(Number.MAX_SAFE_INTEGER) })) record.get(0);
  }
}
