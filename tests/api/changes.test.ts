import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

const applyDocument = `mutation ($changes: ChangesInput!, $dryRun: Boolean! = false) {
  applyChanges(changes: $changes, dryRun: $dryRun) {
    graphVersion created updated unchanged ended problems { code path message }
    changes(first: 3) { totalCount nodes { id kind graphVersion entity { id } relation { id } before after source actor effectiveAt } pageInfo { hasNextPage endCursor } } } }`;

const changes = {
  source: "cmdb",
  effectiveAt: "2026-01-01T00:00:00Z",
  agents: [{ id: "agent:a", name: "A" }],
  identities: [{ id: "identity:i" }],
  relations: [{ type: "ACTS_AS", from: "agent:a", to: "identity:i" }],
};

test("a batch tells what it made, and the same batch again changes nothing and keeps the version", async () => {
  const api = await openApi();
  const first = (await api.ask(applyDocument, { changes })).applyChanges;
  expect(first).toMatchObject({ graphVersion: "1", created: 3, updated: 0, unchanged: 0, ended: 0, problems: [] });
  expect(first.changes).toMatchObject({
    totalCount: 3,
    nodes: [
      {
        kind: "CREATED",
        graphVersion: "1",
        entity: { id: "agent:a" },
        relation: null,
        before: null,
        after: { name: "A" },
        source: "cmdb",
        actor: "local",
        effectiveAt: "2026-01-01T00:00:00.000Z",
      },
      { kind: "CREATED", entity: { id: "identity:i" }, after: {} },
      { kind: "CREATED", entity: { id: "agent:a" }, relation: { id: "ACTS_AS:agent:a:identity:i" } },
    ],
  });
  const again = (await api.ask(applyDocument, { changes })).applyChanges;
  expect(again).toMatchObject({
    graphVersion: "1",
    created: 0,
    updated: 0,
    unchanged: 3,
    changes: { totalCount: 0, nodes: [] },
  });
});

test("a dry run tells what would change and writes nothing", async () => {
  const api = await openApi();
  const { applyChanges } = await api.ask(applyDocument, { changes, dryRun: true });
  expect(applyChanges).toMatchObject({ graphVersion: "0", created: 3, changes: { totalCount: 3 } });
  expect(applyChanges.changes.nodes[0]).toMatchObject({ kind: "CREATED", entity: null, after: { name: "A" } });
  expect((await api.ask(`{ agents { totalCount } }`)).agents.totalCount).toBe(0);
});

test("a refused batch lists every problem with its place and changes nothing", async () => {
  const api = await openApi();
  const { applyChanges } = await api.ask(applyDocument, {
    changes: {
      source: "cmdb",
      agents: [{ id: "agent:a b" }, { id: "agent:ok" }],
      clauses: [{ id: "clause:c" }],
      relations: [
        { type: "PROVIDES", from: "agent:ok", to: "agent:nobody" },
        { type: "CAN_ACCESS", from: "agent:ok", to: "agent:ok", facet: "SPONSOR" },
      ],
    },
  });
  expect(applyChanges).toMatchObject({ graphVersion: null, created: 0, changes: { nodes: [] } });
  const told = applyChanges.problems.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`);
  expect(told).toEqual(
    expect.arrayContaining([
      "INVALID_ID agents[0].id",
      "PROPERTY_REQUIRED clauses[0].clauseKind",
      "UNKNOWN_ENTITY relations[0].to",
      "PROPERTY_NOT_ALLOWED relations[1].facet",
      "PROPERTY_REQUIRED relations[1].actions",
    ]),
  );
  expect((await api.ask(`{ entities { totalCount } }`)).entities.totalCount).toBe(0);
});

test("ending shows what was, in the payload, in the log and in the history", async () => {
  const api = await openApi();
  await api.ask(applyDocument, { changes });
  const { applyChanges } = await api.ask(applyDocument, {
    changes: { source: "cmdb", effectiveAt: "2026-05-01T00:00:00Z", endEntities: ["agent:a"] },
  });
  expect(applyChanges).toMatchObject({ graphVersion: "2", ended: 2 });
  expect(applyChanges.changes.nodes).toMatchObject([
    { kind: "ENDED", entity: { id: "agent:a" }, before: { name: "A" }, after: null },
    { kind: "ENDED", relation: { id: "ACTS_AS:agent:a:identity:i" }, after: null },
  ]);
  const data = await api.ask(`{
    now: entity(id: "agent:a") { id }
    then: entity(id: "agent:a", asOf: "2026-04-30T00:00:00Z") { validTo history { nodes { kind graphVersion after } totalCount } }
    changes(of: ["agent:a"]) { nodes { kind graphVersion relation { type } } } }`);
  expect(data.now).toBeNull();
  expect(data.then).toEqual({
    validTo: "2026-05-01T00:00:00.000Z",
    history: {
      totalCount: 2,
      nodes: [
        { kind: "CREATED", graphVersion: "1", after: { name: "A" } },
        { kind: "ENDED", graphVersion: "2", after: null },
      ],
    },
  });
  expect(data.changes.nodes.map((each: { kind: string }) => each.kind)).toEqual([
    "CREATED",
    "CREATED",
    "ENDED",
    "ENDED",
  ]);
});

test("the log, the history and a dry run tell what was and is in one order of names", async () => {
  const api = await openApi();
  const agent = { id: "agent:a", purpose: "p", name: "A", extra: { z: 1, a: { y: 2, b: 3 } } };
  const dry = await api.ask(applyDocument, { changes: { source: "cmdb", agents: [agent] }, dryRun: true });
  await api.apply({ source: "cmdb", agents: [agent] });
  await api.apply({ source: "hr", agents: [{ ...agent, description: "d" }] });
  const data = await api.ask(`{
    entity(id: "agent:a") { extra history { nodes { before after } } }
    changes { nodes { before after } } }`);
  expect(JSON.stringify(data.entity.history)).toBe(JSON.stringify(data.changes));
  expect(JSON.stringify(dry.applyChanges.changes.nodes[0].after)).toBe(JSON.stringify(data.changes.nodes[0].after));
  expect(JSON.stringify(data.changes.nodes[1].after)).toContain('"extra":{"cmdb":{"a":{"b":3,"y":2},"z":1},"hr":');
  expect(JSON.stringify(data.entity.extra)).toContain('{"cmdb":{"a":{"b":3,"y":2},"z":1},"hr":');
});

test("changes pages on with the cursor, in the payload and in the log", async () => {
  const api = await openApi();
  await api.apply({ source: "cmdb", agents: [1, 2, 3, 4, 5].map((n) => ({ id: `agent:${n}` })) });
  const page = `query ($after: String) { changes(first: 2, after: $after) { nodes { entity { id } } pageInfo { hasNextPage endCursor } totalCount } }`;
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { changes: found }: Awaited<ReturnType<typeof api.ask>> = await api.ask(page, { after });
    expect(found.totalCount).toBe(5);
    seen.push(...found.nodes.map((node: { entity: { id: string } }) => node.entity.id));
    after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual([1, 2, 3, 4, 5].map((n) => `agent:${n}`));
});

test("confirming says since when something was last said to hold, and only its source can", async () => {
  const api = await openApi();
  await api.ask(applyDocument, { changes });
  const confirm = `mutation ($ids: [ID!]!, $source: String!) { confirm(ids: $ids, source: $source) { confirmed { id confirmedAt } problems { code path } graphVersion } }`;
  const done = (await api.ask(confirm, { ids: ["agent:a"], source: "cmdb" })).confirm;
  expect(done).toMatchObject({
    graphVersion: "2",
    problems: [],
    confirmed: [{ id: "agent:a", confirmedAt: expect.stringMatching(/^20/u) as unknown }],
  });
  expect((await api.ask(confirm, { ids: ["agent:a"], source: "hr" })).confirm).toMatchObject({
    graphVersion: null,
    confirmed: [],
    problems: [{ path: "ids[0]" }],
  });
  expect((await api.ask(confirm, { ids: ["agent:none"], source: "cmdb" })).confirm.problems).toEqual([
    { code: "UNKNOWN_ENTITY", path: "ids[0]" },
  ]);
});

test("an estate document is imported as YAML, and REPLACE_SOURCE ends what it no longer says", async () => {
  const api = await openApi();
  const importDocument = `mutation ($content: String!, $mode: ImportMode! = MERGE, $dryRun: Boolean! = false) {
    importDocument(format: ESTATE, content: $content, source: "git", mode: $mode, dryRun: $dryRun) {
      format graphVersion created updated unchanged ended problems { code path line message } notCarriedOver { code } changes { nodes { kind entity { id } } } } }`;
  const both = `agents:\n  - { id: "agent:a", name: A, purpose: pay }\n  - { id: "agent:b" }\n`;
  expect((await api.ask(importDocument, { content: both })).importDocument).toMatchObject({
    format: "ESTATE",
    graphVersion: "1",
    created: 2,
    problems: [],
  });
  const one = `agents:\n  - { id: "agent:a", name: A }\n`;
  expect(
    (await api.ask(importDocument, { content: one, mode: "REPLACE_SOURCE", dryRun: true })).importDocument,
  ).toMatchObject({ graphVersion: "1", ended: 1, updated: 1 });
  expect((await api.ask(importDocument, { content: one, mode: "REPLACE_SOURCE" })).importDocument).toMatchObject({
    graphVersion: "2",
    ended: 1,
    updated: 1,
  });
  expect((await api.ask(`{ agents { nodes { id purpose } } }`)).agents.nodes).toEqual([
    { id: "agent:a", purpose: null },
  ]);
  const bad = (await api.ask(importDocument, { content: `agents:\n  - id: "agent:a"\n    autonomy: L9\n` }))
    .importDocument;
  expect(bad).toMatchObject({
    graphVersion: null,
    problems: [{ code: "INVALID_VALUE", path: "agents[0].autonomy", line: 3 }],
  });
});

const relationChanges = `query ($of: [ID!]) { changes(of: $of) { nodes {
  kind before after entity { id name }
  relation { id type from { id name } to { id name } properties validFrom validTo certainty sources recordedAt } } } }`;

test("a relation that holds before its ends exist is told as a relation, with its ends as they come to be", async () => {
  const api = await openApi();
  await api.apply({
    agents: [{ id: "agent:a", name: "A", validFrom: "2026-03-01T00:00:00Z" }],
    identities: [{ id: "identity:i", name: "I", validFrom: "2026-02-01T00:00:00Z" }],
    relations: [{ type: "ACTS_AS", from: "agent:a", to: "identity:i", validFrom: "2026-01-01T00:00:00Z" }],
  });
  const { changes: told } = await api.ask(relationChanges, { of: ["ACTS_AS:agent:a:identity:i"] });
  expect(told.nodes).toMatchObject([
    {
      kind: "CREATED",
      after: {},
      entity: { id: "agent:a", name: "A" },
      relation: {
        id: "ACTS_AS:agent:a:identity:i",
        type: "ACTS_AS",
        from: { id: "agent:a", name: "A" },
        to: { id: "identity:i", name: "I" },
        validFrom: "2026-01-01T00:00:00.000Z",
        validTo: null,
        certainty: "A",
      },
    },
  ]);
  expect(api.faults).toEqual([]);
});

test("a relation that is written of what has ended is told as a relation, with its ends as they were last known", async () => {
  const api = await openApi();
  const source = "cmdb";
  await api.apply({ source, agents: [{ id: "agent:a", name: "A" }], identities: [{ id: "identity:i", name: "I" }] });
  // The one ended, the other was withdrawn from its very start: no version knows it any more.
  await api.apply({ source, endEntities: ["agent:a"] });
  await api.apply({ source, effectiveAt: "2000-01-01T00:00:00Z", endEntities: ["identity:i"] });
  await api.apply({ source: "idp", relations: [{ type: "ACTS_AS", from: "agent:a", to: "identity:i" }] });
  const { changes: told } = await api.ask(relationChanges, { of: ["ACTS_AS:agent:a:identity:i"] });
  expect(told.nodes).toMatchObject([
    {
      kind: "CREATED",
      entity: { id: "agent:a", name: "A" },
      relation: { from: { id: "agent:a", name: "A" }, to: { id: "identity:i", name: "I" }, sources: ["idp"] },
    },
  ]);
  expect((await api.ask(`{ identities { totalCount } }`)).identities.totalCount).toBe(0);
  expect(api.faults).toEqual([]);
});
