import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { crashRound } from "../neo4j/crash-round.ts";
import { startNeo4j } from "../neo4j-server/start.ts";
import { Replay } from "../store/replay.ts";

/** `npm run soak:neo4j [-- ROUNDS]`: kills a Neo4j under load for as many rounds as are asked for, a hundred by default. Exits with 1 where an acknowledged batch is missing, there twice or by half. */
const rounds = Number(process.argv[2] ?? "100");

const server = await startNeo4j();
const store = await openNeo4jStore({ url: server.url });
const acknowledged = new Set<string>();
let retried = 0;
for (let round = 0; round < rounds; round += 1) {
  const outcome = await crashRound(store, server, round);
  for (const name of outcome.acknowledged) acknowledged.add(name);
  retried += outcome.retried;
  const { version } = await store.head();
  const whole = await new Replay().take(store.snapshot());
  const found = new Set([...whole.entities.values()].map(([, , id]) => id.replace(/^agent:|-\d+$/gu, "")));
  const isWhole =
    version === acknowledged.size && found.size === version && [...acknowledged].every((name) => found.has(name));
  process.stdout.write(`${JSON.stringify({ round: round + 1, acknowledged: acknowledged.size, version, retried })}\n`);
  if (!isWhole) throw new Error("What is stored is not what was acknowledged.");
}
await store.close();
await server.stop();
process.exit(0);
