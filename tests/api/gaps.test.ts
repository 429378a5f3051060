import { expect, test } from "vitest";
import { gapRuleNames } from "../../src/analysis/gaps/gap-rule-names.ts";
import type { Limits } from "../../src/graphql/limits.ts";
import { openApi, type Api } from "../support/open-api.ts";

const document = `query ($rules: [GapRule!], $atLeast: Severity, $of: [ID!], $assume: Assumptions, $first: Int! = 20, $after: String, $asOf: DateTime, $knownAt: DateTime) {
  gaps(rules: $rules, severityAtLeast: $atLeast, of: $of, assume: $assume, first: $first, after: $after, asOf: $asOf, knownAt: $knownAt) {
    nodes { id rule severity subject { id } related { id } sentence remedy since }
    pageInfo { hasNextPage hasPreviousPage endCursor } totalCount byRule { rule count } info { completeness reasons pending graphVersion asOf }
  }
}`;
const from = "2026-01-01T00:00:00Z";

/** Ann is accountable for two agents; one of them acts as an identity that was never rotated, and a contract covers it. */
async function openEstate(limits: Partial<Limits> = {}): Promise<Api> {
  const api = await openApi({ limits });
  await api.apply({
    effectiveAt: from,
    people: [{ id: "person:ann", name: "Ann Lee", active: true }],
    agents: [
      { id: "agent:a", name: "A", declaredReach: ["identity:svc"] },
      { id: "agent:b", name: "B", declaredReach: ["identity:svc"] },
    ],
    vendors: [{ id: "vendor:v", name: "Maker" }],
    identities: [{ id: "identity:svc", name: "Service account", identityKind: "SERVICE_ACCOUNT" }],
    relations: [
      { type: "OWNS", from: "person:ann", to: "agent:a", facet: "ACCOUNTABLE" },
      { type: "OWNS", from: "person:ann", to: "agent:b", facet: "ACCOUNTABLE" },
      { type: "ACTS_AS", from: "agent:a", to: "identity:svc" },
      { type: "PROVIDES", from: "vendor:v", to: "agent:b" },
    ],
  });
  return api;
}

const idsOf = ({ gaps }: { gaps: { nodes: { id: string }[] } }): string[] => gaps.nodes.map(({ id }) => id);
const ownership = ["OWNERLESS_COMPONENT", "OWNERLESS_IDENTITY", "OWNER_LEFT"];

test("gaps are told with subject, sentence, remedy and since, the gravest first, then by rule and id", async () => {
  const api = await openEstate();
  const { gaps } = await api.ask(document, { rules: ["UNROTATED_IDENTITY", "UNOBSERVED_AGENT", "SHARED_IDENTITY"] });
  expect(gaps).toMatchObject({
    nodes: [
      {
        id: "UNOBSERVED_AGENT:agent:a",
        rule: "UNOBSERVED_AGENT",
        severity: "HIGH",
        subject: { id: "agent:a" },
        related: [],
        sentence: "Nothing on record observes A.",
        remedy: "Put a control in place that observes A, or record the one that does.",
        since: "2026-01-01T00:00:00.000Z",
      },
      { id: "UNOBSERVED_AGENT:agent:b" },
      { id: "UNROTATED_IDENTITY:identity:svc", severity: "MEDIUM" },
    ],
    totalCount: 3,
    byRule: [
      { rule: "UNOBSERVED_AGENT", count: 2 },
      { rule: "UNROTATED_IDENTITY", count: 1 },
    ],
    info: { completeness: "COMPLETE", reasons: [], pending: 0, graphVersion: "1" },
  });
  expect(api.faults).toEqual([]);
});

test("gaps are narrowed by severity and by subject, and a list of none lists nothing", async () => {
  const api = await openEstate();
  const rules = ["UNROTATED_IDENTITY", "UNOBSERVED_AGENT"];
  expect(idsOf(await api.ask(document, { rules, atLeast: "HIGH" }))).toHaveLength(2);
  expect(idsOf(await api.ask(document, { rules, of: ["agent:b", "identity:svc", "person:ann"] }))).toEqual([
    "UNOBSERVED_AGENT:agent:b",
    "UNROTATED_IDENTITY:identity:svc",
  ]);
  expect(idsOf(await api.ask(document, { rules: [] }))).toEqual([]);
  expect(idsOf(await api.ask(document, { of: [] }))).toEqual([]);
});

test("pages join up to the whole list, and go on in the version that they began in", async () => {
  const api = await openEstate();
  const rules = ["UNROTATED_IDENTITY", "UNOBSERVED_AGENT"];
  const { gaps } = await api.ask(document, { rules, first: 2 });
  expect(gaps.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  await api.apply({ agents: [{ id: "agent:aa" }, { id: "agent:z" }], endEntities: ["identity:svc"] });
  const next = await api.ask(document, { rules, first: 2, after: gaps.pageInfo.endCursor });
  expect(idsOf(next)).toEqual(["UNROTATED_IDENTITY:identity:svc"]);
  expect(next.gaps).toMatchObject({ pageInfo: { hasNextPage: false }, totalCount: 3, info: { graphVersion: "1" } });
  expect(idsOf(await api.ask(document, { rules }))).toEqual([
    "UNOBSERVED_AGENT:agent:a",
    "UNOBSERVED_AGENT:agent:aa",
    "UNOBSERVED_AGENT:agent:b",
    "UNOBSERVED_AGENT:agent:z",
  ]);
});

test("a question sees every write before it, whatever was found before the write", async () => {
  const api = await openEstate();
  const ask = async () => idsOf(await api.ask(document, { rules: ownership }));
  expect(await ask()).toEqual([]);
  await api.apply({ people: [{ id: "person:ann", active: false }] });
  expect(await ask()).toEqual(["OWNER_LEFT:agent:a:person:ann", "OWNER_LEFT:agent:b:person:ann"]);
  await api.apply({ endEntities: ["person:ann"] });
  expect(await ask()).toEqual([
    "OWNERLESS_IDENTITY:identity:svc",
    "OWNERLESS_COMPONENT:agent:a",
    "OWNERLESS_COMPONENT:agent:b",
  ]);
});

test("what becomes nobody's if this person leaves is one question, and writes nothing", async () => {
  const api = await openEstate();
  const leaves = { withoutEntities: ["person:ann"] };
  expect(idsOf(await api.ask(document, { rules: ownership, assume: leaves }))).toEqual([
    "OWNERLESS_IDENTITY:identity:svc",
    "OWNERLESS_COMPONENT:agent:a",
    "OWNERLESS_COMPONENT:agent:b",
  ]);
  expect(idsOf(await api.ask(document, { rules: ownership, assume: leaves, of: ["agent:b", "person:ann"] }))).toEqual([
    "OWNERLESS_COMPONENT:agent:b",
  ]);
  const taken = {
    ...leaves,
    withRelations: [{ type: "OWNS", from: "vendor:v", to: "agent:b", facet: "ACCOUNTABLE" }],
  };
  expect(idsOf(await api.ask(document, { rules: ownership, assume: taken }))).toHaveLength(2);
  expect(idsOf(await api.ask(document, { rules: ownership }))).toEqual([]);
});

test("asOf asks what was missing then, and knownAt what was known then", async () => {
  const api = await openEstate();
  const rules = ["UNROTATED_IDENTITY", "OWNER_LEFT"];
  const { changes } = await api.ask("{ changes(first: 1) { nodes { recordedAt } } }");
  const knownAt = changes.nodes[0].recordedAt;
  await new Promise((resolve) => setTimeout(resolve, 5));
  await api.apply({
    effectiveAt: "2026-02-01T00:00:00Z",
    people: [{ id: "person:ann", active: false }],
    identities: [{ id: "identity:svc", lastRotatedAt: "2026-02-01T00:00:00Z" }],
  });
  const at = async (more: object) => idsOf(await api.ask(document, { rules, ...more }));
  expect(await at({ asOf: "2026-01-15T00:00:00Z" })).toEqual(["UNROTATED_IDENTITY:identity:svc"]);
  expect(await at({ asOf: "2026-02-15T00:00:00Z" })).toEqual([
    "OWNER_LEFT:agent:a:person:ann",
    "OWNER_LEFT:agent:b:person:ann",
  ]);
  // Ninety days after it was rotated, and with nothing written in between, the clock alone brings the gap back.
  expect(await at({ asOf: "2026-05-02T00:00:00Z" })).toHaveLength(3);
  expect(await at({ asOf: "2026-02-15T00:00:00Z", knownAt })).toEqual(["UNROTATED_IDENTITY:identity:svc"]);
  expect(await at({ asOf: "2025-12-31T00:00:00Z" })).toEqual([]);
});

test("a component tells its own gaps", async () => {
  const api = await openEstate();
  const { agent, identity } = await api.ask(`{
    agent: entity(id: "agent:a") { ... on Component { gaps(first: 100) { totalCount nodes { rule subject { id } } } } }
    identity: entity(id: "identity:svc") { ... on Identity { gaps(first: 1) { nodes { id } pageInfo { hasNextPage } } } }
  }`);
  expect(agent.gaps.nodes).toContainEqual({ rule: "UNOBSERVED_AGENT", subject: { id: "agent:a" } });
  expect(new Set(agent.gaps.nodes.map(({ subject }: { subject: { id: string } }) => subject.id))).toEqual(
    new Set(["agent:a"]),
  );
  expect(identity.gaps.nodes).toEqual([{ id: "UNROTATED_IDENTITY:identity:svc" }]);
});

test("an answer that the time cut short says so, and goes on when it is asked for again", async () => {
  const api = await openApi({ limits: { traversalMillisecondsMax: 0 } });
  await api.apply({ agents: Array.from({ length: 40 }, (_, number) => ({ id: `agent:a${number}` })) });
  const rules = ["UNOBSERVED_AGENT"];
  const asked = { rules, asOf: "2099-01-01T00:00:00Z" };
  const { gaps: first } = await api.ask(document, asked);
  expect(first.info).toMatchObject({ completeness: "TRUNCATED", reasons: ["TIME"] });
  expect(first.info.pending).toBeGreaterThan(0);
  let pending = first.info.pending as number;
  for (let turn = 0; turn < 100 && pending > 0; turn += 1) {
    const { gaps } = await api.ask(document, asked);
    expect(gaps.info.pending).toBeLessThan(pending);
    pending = gaps.info.pending as number;
  }
  const { gaps: last } = await api.ask(document, asked);
  expect(last).toMatchObject({ totalCount: 40, info: { completeness: "COMPLETE", reasons: [], pending: 0 } });
});

test("bad arguments are told by name", async () => {
  const api = await openEstate();
  const problem = async (variables: object) => (await api.send(document, { ...variables })).errors?.[0]?.extensions;
  expect(await problem({ of: ["agent:x"] })).toMatchObject({ argument: "of", problem: "UNKNOWN_ENTITY" });
  expect(await problem({ first: 101 })).toMatchObject({ argument: "first", code: "BAD_USER_INPUT" });
  expect(await problem({ after: "nonsense" })).toMatchObject({ argument: "after", code: "BAD_USER_INPUT" });
  expect(await problem({ assume: { withoutEntities: ["person:x"] } })).toMatchObject({
    argument: "assume.withoutEntities",
    problem: "UNKNOWN_ENTITY",
  });
  const { agents } = await api.ask("{ agents(first: 1) { pageInfo { endCursor } } }");
  expect(await problem({ after: agents.pageInfo.endCursor })).toMatchObject({ argument: "after" });
});

test("the ontology tells every rule with its severity and when it fires", async () => {
  const api = await openApi();
  const { ontology } = await api.ask("{ ontology { gapRules { rule severity explanation } } }");
  const told = ontology.gapRules as { rule: string; severity: string; explanation: string }[];
  expect(told.map(({ rule }) => rule)).toEqual(gapRuleNames.filter((name) => told.some(({ rule }) => rule === name)));
  for (const { explanation } of told) expect(explanation).toMatch(/^[A-Z].*\.$/su);
});

test("more gaps than one question may find are refused with a way out, and those of fewer rules are still told", async () => {
  const api = await openEstate({ gapsMax: 3 });
  expect((await api.ask(document, { rules: ["UNROTATED_IDENTITY"] })).gaps.totalCount).toBe(1);
  const { errors } = await api.send(document, { rules: gapRuleNames });
  expect(errors?.[0]?.message).toContain("More than 3 gaps are found (ANSWERABLE_GAPS_MAX); ask by fewer `rules`");
  expect(errors?.[0]?.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "rules",
    problem: "LIMIT_EXCEEDED",
  });
  expect((await api.ask(document, { rules: ["UNROTATED_IDENTITY"] })).gaps.totalCount).toBe(1);
  expect((await api.ask(document, { of: ["identity:svc"], rules: ["UNROTATED_IDENTITY"] })).gaps.totalCount).toBe(1);
});
