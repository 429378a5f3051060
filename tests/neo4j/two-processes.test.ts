import { expect, test } from "vitest";
import { emptyNeo4j } from "../store/empty-neo4j.ts";
import type { Answer, Api } from "../support/open-api.ts";
import { startServer } from "../support/start-server.ts";

/** Asks one process; the data of an answer without errors. */
type Ask = Api["ask"];

/** Two processes of the product that serve one empty Neo4j. */
async function twoProcesses(): Promise<readonly [Ask, Ask]> {
  const { url, username, password } = await emptyNeo4j();
  const environment = {
    ANSWERABLE_STORE: url,
    ANSWERABLE_SAMPLE: "off",
    ...(username !== undefined && { NEO4J_USERNAME: username }),
    ...(password !== undefined && { NEO4J_PASSWORD: password }),
  };
  const servers = await Promise.all([startServer({ environment }), startServer({ environment })]);
  const [one, other] = servers.map(({ origin }): Ask => async (query, variables) => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${origin}/graphql`, { method: "POST", headers, body });
    const { data, errors } = (await response.json()) as Answer;
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  });
  return [one, other] as [Ask, Ask];
}

/** Ms: four processes start in these tests. */
const patience = 300_000;

const apply = `mutation ($changes: ChangesInput!) {
  applyChanges(changes: $changes) { graphVersion created updated unchanged problems { message } }
}`;

test(
  "whatever one of two processes has acknowledged, the other's next answer shows, in lists, fields, reach and log",
  async () => {
    const [one, other] = await twoProcesses();
    const look = `query ($id: ID!, $origins: [ID!]!) {
    entity(id: $id) { name ... on Agent { delegatedBy { id } } }
    agents(first: 100) { totalCount }
    blastRadius(origins: $origins) { inherent { count } info { graphVersion } }
    changes(first: 1) { totalCount }
  }`;
    await one(apply, { changes: { source: "test", agents: [{ id: "agent:0" }] } });
    for (let turn = 1; turn <= 12; turn += 1) {
      const [writer, reader] = turn % 2 === 0 ? [one, other] : [other, one];
      const [id, before] = [`agent:${turn}`, `agent:${turn - 1}`];
      const { applyChanges } = await writer(apply, {
        changes: {
          source: "test",
          agents: [{ id, name: `Number ${turn}` }],
          relations: [{ type: "DELEGATES_TO", from: before, to: id }],
        },
      });
      expect(await reader(look, { id, origins: ["agent:0"] })).toEqual({
        entity: { name: `Number ${turn}`, delegatedBy: [{ id: before }] },
        agents: { totalCount: turn + 1 },
        blastRadius: { inherent: { count: turn }, info: { graphVersion: applyChanges.graphVersion } },
        changes: { totalCount: 1 + 2 * turn },
      });
    }
  },
  patience,
);

test(
  "writers of two processes at once lose nothing and write nothing twice, counted against the log",
  async () => {
    const processes = await twoProcesses();
    const batches = Array.from({ length: 20 }, (_, batch) => ({
      source: `source ${batch % 3}`,
      agents: [
        { id: "agent:hub" },
        ...Array.from({ length: 5 }, (_item, index) => ({ id: `agent:${batch}-${index}` })),
      ],
      relations: Array.from({ length: 5 }, (_item, index) => ({
        type: "DELEGATES_TO",
        from: "agent:hub",
        to: `agent:${batch}-${index}`,
      })),
    }));
    // Each batch is sent to both, as by clients that try again elsewhere.
    const told = await Promise.all(
      batches.flatMap((changes) => processes.map((ask) => ask(apply, { changes }).then((data) => data.applyChanges))),
    );
    const sum = (field: string) => told.reduce((total: number, payload) => total + Number(payload[field]), 0);
    expect(told.flatMap(({ problems }) => problems)).toEqual([]);
    // 100 members, their relations and the hub; which two sources say of the hub as well counts as updates.
    expect([sum("created"), sum("updated"), sum("unchanged")]).toEqual([201, 2, 2 * 20 * 11 - 203]);

    const log = `query ($after: String) {
    changes(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { entity { id } relation { id } source } }
  }`;
    const logs = await Promise.all(
      processes.map(async (ask) => {
        const entries: string[] = [];
        for (let after: string | null = null, isMore = true; isMore;) {
          const { changes } = await ask(log, { after });
          for (const { entity, relation, source } of changes.nodes)
            entries.push(`${source} ${relation?.id ?? entity.id}`);
          ({ endCursor: after, hasNextPage: isMore } = changes.pageInfo);
        }
        return entries;
      }),
    );
    expect(logs[0]).toEqual(logs[1]);
    expect(logs[0]).toHaveLength(203);
    expect(new Set(logs[0]).size).toBe(203);
  },
  patience,
);
