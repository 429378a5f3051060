// Runs a Neo4j for the tests until it is interrupted: `node tests/neo4j-server/run.ts [longTerm|calendar]` prints its address.
import { startNeo4j } from "./start.ts";

const server = await startNeo4j({ release: process.argv[2] === "calendar" ? "calendar" : "longTerm" });
console.log(`NEO4J_URL=${server.url}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
