import { startNeo4j } from "./start.ts";

/** Starts the Neo4j that the tests of one run share, unless NEO4J_URL names one; stops it when they are over. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["NEO4J_URL"] !== undefined) return undefined;
  const server = await startNeo4j();
  // The processes that run the tests inherit it.
  process.env["NEO4J_URL"] = server.url;
  return () => server.stop();
}
