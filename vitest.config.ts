import { defineConfig } from "vitest/config";
import type { ReleaseName } from "./tests/neo4j-server/releases.ts";
import { runsOnNeo4j } from "./tests/neo4j-server/runs-on-neo4j.ts";
import { chromiumPath } from "./tests/support/chromium.ts";
import { propertySeed } from "./tests/support/property-seed.ts";

// Looked up once; the processes that run the tests are given it.
process.env["PROPERTY_SEED"] = String(propertySeed());

/** Milliseconds. Generous, since real servers and stores start inside tests: no test measures time. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

const seeded = { setupFiles: ["tests/support/use-property-seed.ts"] };

/** graphql ships twice; Node loads the .js one, so the tests must too. */
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** Runs that need what a machine may lack are absent there, not skipped. */
const elsewhere = [
  "tests/{store,api,webhooks,watches,neo4j}/**",
  ...(chromiumPath === undefined ? ["tests/in-a-browser/**"] : []),
];

const onStore = (name: string) => ({
  ...patience,
  ...seeded,
  name: `store:${name}`,
  include: ["tests/{store,api,webhooks,watches}/**/*.test.ts"],
  env: { STORE: name },
});

/** Files take turns on a Neo4j, for each test empties the one database that there is. */
const onNeo4j = (name: string, release: ReleaseName) => ({
  ...onStore(name),
  include: ["tests/{store,api,webhooks,watches,neo4j}/**/*.test.ts"],
  env: { STORE: "neo4j", NEO4J_RELEASE: release },
  globalSetup: "tests/neo4j-server/global-setup.ts",
  setupFiles: [...seeded.setupFiles, "tests/neo4j-server/use-release.ts"],
  fileParallelism: false,
  // A real database plans each statement it has not seen, on a machine that may be busy.
  testTimeout: 120_000,
  hookTimeout: 180_000,
});

/** On the long-term release runs all; on the calendar release what a release could change most: the store, its statements, labels and questions. */
const neo4j: Readonly<Record<ReleaseName, object>> = {
  longTerm: onNeo4j("neo4j", "longTerm"),
  calendar: {
    ...onNeo4j("neo4j-calendar", "calendar"),
    include: ["tests/store/**/*.test.ts", "tests/neo4j/{statements,labels,questions}.test.ts"],
  },
};

export default defineConfig({
  test: {
    globalSetup: "tests/libraries/build-libraries.ts",
    projects: [
      { resolve, test: { ...patience, ...seeded, name: "unit", include: ["tests/**/*.test.ts"], exclude: elsewhere } },
      { resolve, test: onStore("sqlite") },
      ...runsOnNeo4j().map((release) => ({ resolve, test: neo4j[release] })),
    ],
    coverage: {
      include: ["src/**"],
      exclude: ["src/graphql/generated/**"],
      reporter: ["text", "json-summary"],
      thresholds: { lines: 95 },
    },
  },
});
