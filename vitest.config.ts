import { defineConfig } from "vitest/config";
import { runsOnNeo4j } from "./tests/neo4j-server/runs-on-neo4j.ts";
import { chromiumPath } from "./tests/support/chromium.ts";

/** Milliseconds. Generous, since real servers and stores start inside tests: no test measures time. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

/** graphql ships twice; Node loads the .js one, so the tests must too. */
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** Runs that need what a machine may lack are absent there, not skipped. */
const elsewhere = ["tests/{store,api,neo4j}/**", ...(chromiumPath === undefined ? ["tests/in-a-browser/**"] : [])];

const onStore = (name: string) => ({
  ...patience,
  name: `store:${name}`,
  include: ["tests/{store,api}/**/*.test.ts"],
  env: { STORE: name },
});

/** Files take turns on a Neo4j, for each test empties the one database that there is. */
const neo4j = {
  ...onStore("neo4j"),
  include: ["tests/{store,api,neo4j}/**/*.test.ts"],
  globalSetup: "tests/neo4j-server/global-setup.ts",
  fileParallelism: false,
  // A real database plans each statement it has not seen, on a machine that may be busy.
  testTimeout: 120_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    globalSetup: "tests/libraries/build-libraries.ts",
    projects: [
      { resolve, test: { ...patience, name: "unit", include: ["tests/**/*.test.ts"], exclude: elsewhere } },
      { resolve, test: onStore("sqlite") },
      ...(runsOnNeo4j() ? [{ resolve, test: neo4j }] : []),
    ],
    coverage: {
      include: ["src/**"],
      exclude: ["src/graphql/generated/**"],
      reporter: ["text", "json-summary"],
      thresholds: { lines: 95 },
    },
  },
});
