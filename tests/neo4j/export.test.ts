import { onTestFinished, expect, test } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { loadSample } from "../../src/load-sample.ts";
import { download } from "../exports/download.ts";
import { emptyNeo4j } from "../store/empty-neo4j.ts";
import { openApi } from "../support/open-api.ts";
import { neo4jDriver } from "./neo4j-driver.ts";

const asOf = "2026-11-01T00:00:00Z";

interface Line {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

test("the rows of an export, run line by line on a real Neo4j, make the graph there, and again change nothing", async () => {
  const api = await openApi({ store: await openSqliteStore({ path: ":memory:" }) });
  await loadSample(api.application);
  const rows = await download(api, "estate/cypher-rows", { asOf });
  const graph = JSON.parse((await download(api, "estate/graph", { asOf })).text) as {
    nodes: { id: string; kind: string; name: string }[];
    edges: { key: string; type: string; source: string; target: string }[];
  };
  const driver = neo4jDriver(await emptyNeo4j());
  onTestFinished(async () => {
    await driver.executeQuery("DROP CONSTRAINT exported_entity_id IF EXISTS");
    await driver.close();
  });
  for (let times = 0; times < 2; times += 1) {
    for (const line of rows.text.trimEnd().split("\n")) {
      const { statement, parameters } = JSON.parse(line) as Line;
      await driver.executeQuery(statement, parameters);
    }
    const nodes = await driver.executeQuery(
      "MATCH (node:Entity) RETURN node.id AS id, node.name AS name, [label IN labels(node) WHERE label <> 'Entity'] AS labels ORDER BY id",
    );
    expect(nodes.records.map((record) => [record.get("id"), record.get("name"), record.get("labels")])).toEqual(
      graph.nodes.map(({ id, kind, name }) => [id, name, [kind.charAt(0) + kind.slice(1).toLowerCase()]]),
    );
    const edges = await driver.executeQuery(
      "MATCH (left)-[relation]->(right) RETURN relation.id AS id, type(relation) AS type, left.id AS source, right.id AS target ORDER BY source, id",
    );
    expect(edges.records.map((record) => record.toObject())).toEqual(
      graph.edges.map(({ key, type, source, target }) => ({ id: key, type, source, target })),
    );
  }
});
