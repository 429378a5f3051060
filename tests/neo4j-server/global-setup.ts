import type { TestProject } from "vitest/node";
import { urlVariable } from "./url-variable.ts";
import { startNeo4j } from "./start.ts";
import type { ReleaseName } from "./releases.ts";

/** Starts the Neo4j that the tests of one project share, of the release that it names, unless NEO4J_URL names one; stops it when they are over. */
export default async function setup({ config }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env["NEO4J_URL"] !== undefined) return undefined;
  const release = (config.env["NEO4J_RELEASE"] ?? "longTerm") as ReleaseName;
  const server = await startNeo4j({ release });
  // The processes that run the tests inherit it.
  process.env[urlVariable(release)] = server.url;
  return () => server.stop();
}
