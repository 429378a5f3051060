import { defineConfig } from "vitest/config";
import { chromiumPath } from "./tests/support/chromium.ts";

/** Milliseconds. Generous, since real servers and stores start inside tests: no test measures time. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

/** graphql ships twice; Node loads the .js one, so the tests must too. */
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** Runs that need what a machine may lack are absent there, not skipped. */
const elsewhere = ["tests/{store,api}/**", ...(chromiumPath === undefined ? ["tests/in-a-browser/**"] : [])];

/** Files take turns on a Neo4j, for each test empties the one database that there is. */
const store = (name: string) => ({
  resolve,
  test: {
    ...patience,
    name: `store:${name}`,
    include: ["tests/{store,api}/**/*.test.ts"],
    env: { STORE: name },
    fileParallelism: name !== "neo4j",
  },
});

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { ...patience, name: "unit", include: ["tests/**/*.test.ts"], exclude: elsewhere } },
      store("sqlite"),
      ...(process.env["NEO4J_URL"] === undefined ? [] : [store("neo4j")]),
    ],
    coverage: {
      include: ["src/**"],
      exclude: ["src/graphql/generated/**"],
      reporter: ["text", "json-summary"],
      thresholds: { lines: 95 },
    },
  },
});
