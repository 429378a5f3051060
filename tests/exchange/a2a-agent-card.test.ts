import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { a2aAgentCard } from "../../src/exchange/a2a-agent-card.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import type { EntityRecord } from "../../src/store/record.ts";
import { openGraph } from "../changes/open-graph.ts";
import { dryRun, factsOf, fixtureRequest, idsIn, leftOut } from "./import-fixture.ts";
import { readValue, refusals } from "./import-value.ts";

const card = JSON.parse(fixtureRequest("A2A_AGENT_CARD/route-planner.json").content as string) as Record<
  string,
  unknown
>;

test("a card of 1.0 says what an agent is for, where it is reached and whose it is, as unverified", async () => {
  const result = await dryRun("A2A_AGENT_CARD/route-planner.json");
  const agent = "agent:agents.vans.example/route-planner";
  expect(idsIn(result)).toEqual(["vendor:vans.example", agent, `PROVIDES:vendor:vans.example:${agent}`]);
  expect(factsOf(result, agent)).toMatchObject({
    name: "Route planner",
    purpose: "Plans routes for vans",
    tags: ["maps", "routes", "vans"],
    externalIds: [
      { system: "a2a", id: "https://agents.vans.example/a2a/v1" },
      { system: "a2a", id: "https://agents.vans.example/grpc?tenant=vans" },
    ],
  });
  expect(factsOf(result, "vendor:vans.example")).toEqual({
    name: "Vans Ltd",
    externalIds: [{ system: "domain", id: "vans.example" }],
  });
  expect(new Set(result.planned.map(({ write }) => write.certainty))).toEqual(new Set(["C"]));
  expect(leftOut(result)).toEqual([
    "NOT_CARRIED_OVER securitySchemes",
    "NOT_CARRIED_OVER securityRequirements",
    "NOT_CARRIED_OVER signatures",
  ]);
});

test("a card of 0.3 is reached at its url, and a provider on somebody else's host has no domain of its own", async () => {
  const result = await dryRun("A2A_AGENT_CARD/older-card.json");
  expect(idsIn(result)).toEqual([
    "vendor:papers",
    "agent:invoices.example/invoice-reader",
    "PROVIDES:vendor:papers:agent:invoices.example/invoice-reader",
  ]);
  expect(factsOf(result, "vendor:papers")).toEqual({ name: "Papers" });
});

test.each([
  "name",
  "description",
  "version",
  "capabilities",
  "defaultInputModes",
  "defaultOutputModes",
  "skills",
  "supportedInterfaces",
])("a card without %s is refused", async (key) => {
  const result = await readValue({ ...card, [key]: undefined }, { format: "A2A_AGENT_CARD" });
  expect(refusals(result)).toContain(`PROPERTY_REQUIRED ${key}`);
  expect(idsIn(result)).toEqual([]);
});

test.each([
  [{ skills: {} }, "INVALID_VALUE skills"],
  [{ version: 1 }, "INVALID_VALUE version"],
  [{ name: 1 }, "INVALID_VALUE name"],
  [{ supportedInterfaces: [{ url: "ftp://x" }] }, "INVALID_VALUE supportedInterfaces[0].url"],
  [
    { supportedInterfaces: [{ url: "https://x.example", protocolVersion: "2.0" }] },
    "UNSUPPORTED_VERSION supportedInterfaces",
  ],
])("%j is refused", async (more, problem) => {
  expect(refusals(await readValue({ ...card, ...more }))).toContain(problem);
});

test("a card of 0.2 or 0.3 is read, and one of a version before them is told as one that is not", async () => {
  const { supportedInterfaces, ...older } = card;
  const versions = ["0.1.0", "0.2", "0.2.5", "0.3", "0.3.0", undefined];
  const told = [];
  for (const protocolVersion of versions)
    told.push(refusals(await readValue({ ...older, url: "https://x.example", protocolVersion })));
  expect(told).toEqual([["UNSUPPORTED_VERSION protocolVersion"], [], [], [], [], []]);
});

test("what a card of 0.2 says of how callers show who they are is told, and its credentials are kept nowhere", async () => {
  const { supportedInterfaces, securitySchemes, securityRequirements, signatures, ...older } = card;
  const authentication = { schemes: ["Bearer"], credentials: "hunter2hunter2" };
  const result = await readValue({ ...older, url: "https://x.example", protocolVersion: "0.2.0", authentication });
  expect(leftOut(result)).toEqual(["NOT_CARRIED_OVER authentication"]);
  expect(JSON.stringify(result)).not.toContain("hunter2");
});

test("no delegation follows from a card, and an address keeps neither user nor query", async () => {
  const result = await readValue({
    ...card,
    supportedInterfaces: [{ url: "https://ada:hunter2@x.example/a2a?token=hunter2" }],
  });
  expect(JSON.stringify(result)).not.toContain("hunter2");
  expect(factsOf(result, "agent:x.example/route-planner")?.["externalIds"]).toEqual([
    { system: "a2a", id: "https://x.example/a2a" },
  ]);
  expect(idsIn(result).filter((id) => id.startsWith("DELEGATES"))).toEqual([]);
});

/** What the graph holds of agents once each source has given its card. */
async function agentsOf(cards: readonly (readonly [source: string, card: object])[]): Promise<readonly EntityRecord[]> {
  const { store } = await openGraph();
  for (const [source, one] of cards) {
    const { problems } = await importDocument({ store, actor: localActor, source, content: JSON.stringify(one) });
    expect(problems).toEqual([]);
  }
  const { version, recordedAt } = await store.head();
  const order = { field: "ID", direction: "ASC" } as const;
  return store.list({ kinds: ["AGENT"], filter: { and: [] }, order, limit: 5 }, { version, at: recordedAt });
}

const externalIds = (agents: readonly EntityRecord[]) => agents.map(({ facts }) => facts.properties["externalIds"]);
const at = (url: string, more = {}) => ({ ...card, supportedInterfaces: [{ url, protocolVersion: "1.0", ...more }] });

test("agents behind one address are told apart by their tenants, each document by a key of its own", async () => {
  const cards = ["north", "south"].map((tenant) => at("https://agents.vans.example/a2a", { tenant }));
  const agents = await agentsOf(cards.map((one, index) => [`cards/${index}`, one]));
  expect(agents.map(({ id }) => id)).toEqual([
    "agent:agents.vans.example/north/route-planner",
    "agent:agents.vans.example/south/route-planner",
  ]);
  const [north, south] = cards.map((one) => a2aAgentCard.documentKey?.(one));
  expect([north, south]).toEqual([
    "https://agents.vans.example/a2a?tenant=north",
    "https://agents.vans.example/a2a?tenant=south",
  ]);
  expect(externalIds(agents)).toEqual([north, south].map((id) => [{ system: "a2a", id }]));
});

/** Of agents that two sources speak of who each have the card of an agent at this address. */
const externalIdsAt = async (url: string): Promise<readonly unknown[]> =>
  externalIds(await agentsOf(["laptops/ada", "laptops/bo", "laptops/ada"].map((source) => [source, at(url)])));

test("an agent at an address of the machine itself is another for each source, and one of a network is one", async () => {
  const ids = (url: string) => [{ system: "a2a", id: url }];
  for (const url of ["http://localhost:10000/", "http://127.0.0.1/a2a", "http://[::1]:80/a2a"]) {
    expect(await externalIdsAt(url)).toEqual([ids(new URL(url).href), ids(new URL(url).href)]);
  }
  expect(await externalIdsAt("http://agents.corp.internal/a2a")).toEqual([ids("http://agents.corp.internal/a2a")]);
});

test.each(["https://agents.example/a2a?agent=planner", "https://{region}.example/a2a"])(
  "%s does not say by itself which agent is meant, so it is an id of none",
  async (url) => {
    expect(await externalIdsAt(url)).toEqual([undefined, undefined]);
  },
);

test("an interface that gRPC reaches by host and port alone is told, and the card is taken", async () => {
  const grpc = { url: "agents.vans.example:443", protocolBinding: "GRPC", protocolVersion: "1.0" };
  const result = await readValue({
    ...card,
    supportedInterfaces: [grpc, { url: "https://agents.vans.example/a2a", protocolVersion: "1.0" }],
  });
  expect(refusals(result)).toEqual([]);
  expect(leftOut(result)).toContain("NOT_CARRIED_OVER supportedInterfaces[0].url");
  expect(idsIn(result)).toContain("agent:agents.vans.example/route-planner");
});
