import type { Driver } from "neo4j-driver-lite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { emptyNeo4j } from "../store/empty-neo4j.ts";
import { cypherFiles } from "./cypher-files.ts";
import { neo4jDriver } from "./neo4j-driver.ts";

const files = cypherFiles().map((file) => [file.path, file] as const);
let driver: Driver;

beforeAll(async () => {
  const address = await emptyNeo4j();
  driver = neo4jDriver(address);
  await (await openNeo4jStore(address)).close();
});

afterAll(() => driver.close());

test("people find at least ten questions to paste", () => {
  expect(cypherFiles("cypher/questions").length).toBeGreaterThanOrEqual(10);
});

describe.each(files)("%s", (path, { title, parameters, columns, body }) => {
  test("says what it answers, and names the parameters that it takes", () => {
    expect(title).toMatch(/^[A-Z].*\.$/u);
    expect([...new Set(Array.from(body.matchAll(/\$(\w+)/gu), ([, name]) => name))].sort()).toEqual(parameters);
  });

  test("is one statement, which a real Neo4j plans and which returns the columns that its head names", async () => {
    expect(body.replace(/;\s*$/u, "")).not.toContain(";");
    const plan = await driver.executeQuery(
      `EXPLAIN ${body}`,
      Object.fromEntries(parameters.map((name) => [name, null])),
    );
    // Statements of the schema have no plan to look at.
    if (path.startsWith("cypher/store/schema/")) return;
    expect(plan.keys.toSorted()).toEqual(columns);
    expect(plan.summary.plan).not.toBe(false);
  });
});
