import { expect, test } from "vitest";
import { counts, openGraph, told } from "../changes/open-graph.ts";
import { fixture, fixturesIn, fixtureText } from "./fixture-texts.ts";
import { read, readFixture, recorded, toldOf } from "./read-fixture.ts";

const [leveraging, leveraged, definition] = [
  "oscal/claims-assistant-plan.json",
  "oscal/north-cloud-plan.json",
  "oscal/gateway-definition.json",
];

/** The last digits of the uuids of the fixtures. */
const uuid = (number: number): string => `5e1f0000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Ids without what all uuids of the fixtures begin with, and without hashes. */
const short = (ids: readonly string[]): readonly string[] =>
  ids
    .map((id) => id.replaceAll("5e1f0000-0000-4000-8000-0000000000", "").replaceAll(/:[0-9a-f]{12}/gu, ":#"))
    .toSorted();

const system = "nist-sp-800-53-rev5";

test("a plan that exports is a platform of its provider, who does one half and leaves the other to the customer", async () => {
  const graph = await openGraph();
  const result = await readFixture(graph, leveraged, { source: "north" });
  expect(result.format).toBe("OSCAL");
  const ids = await recorded(graph);
  expect(short(ids.filter((id) => !/^[A-Z]/u.test(id)))).toEqual([
    "assignment:#",
    "assignment:#",
    "assignment:#",
    "control:23",
    "control:32",
    "control:41",
    "control:42",
    "duty:33",
    "duty:36",
    "evidence:#",
    "organization:12",
    "organization:importing-organization",
    "person:13",
    "platform:21",
    "platform:22",
    `requirement:${system}/ac-2`,
    `requirement:${system}/au-2`,
    "vendor:11",
  ]);
  // By hand: two duties that are the customer's to answer for, and one of them for North Support to carry out.
  expect(short(ids.filter((id) => /^[A-Z]/u.test(id)))).toEqual(
    [
      ...Array<string>(2).fill("ASSIGNED_TO:assignment:#:organization:importing-organization"),
      "ASSIGNED_TO:assignment:#:organization:12",
      ...Array<string>(3).fill(`BASED_ON:assignment:#:requirement:${system}/ac-2`),
      ...["FOR_DUTY:assignment:#:duty:33", "FOR_DUTY:assignment:#:duty:33", "FOR_DUTY:assignment:#:duty:36"],
      ...Array<string>(3).fill("IN_SCOPE_OF:assignment:#:platform:21"),
      ...["OPERATES:vendor:11:control:32", "OPERATES:vendor:11:control:41", "OPERATES:vendor:11:control:42"],
      "PRODUCED:vendor:11:evidence:#",
      "PROVIDES:vendor:11:platform:21",
      `SATISFIES:control:32:requirement:${system}/ac-2`,
      `SATISFIES:control:41:requirement:${system}/au-2`,
      `SATISFIES:control:42:requirement:${system}/au-2`,
      "SUPPORTS:evidence:#:control:32",
    ].toSorted(),
  );
  expect(await graph.properties(`duty:${uuid(36)}`)).toMatchObject({
    framework: system,
    code: "ac-2_smt.h",
    layer: "L4",
  });
  expect(await graph.properties(`control:${uuid(32)}`)).toMatchObject({
    status: "IMPLEMENTED",
    externalIds: [{ system: "oscal", id: uuid(32) }],
  });
  expect(await graph.properties(`control:${uuid(41)}`)).toMatchObject({ status: "PLANNED" });
  expect(await graph.properties(`control:${uuid(42)}`)).not.toHaveProperty("status");
  expect(await graph.properties(`control:${uuid(23)}`)).toMatchObject({ controlKind: "POLICY" });
});

test("assignments by a plan are by vendor documentation, accountable for the customer", async () => {
  const graph = await openGraph();
  await readFixture(graph, leveraged);
  const assignments = (await recorded(graph)).filter((id) => id.startsWith("assignment:"));
  const said = await Promise.all(assignments.map((id) => graph.properties(id)));
  expect(said.map((one) => [one?.["role"], one?.["basis"]]).toSorted()).toEqual([
    ["ACCOUNTABLE", "VENDOR_DOC"],
    ["ACCOUNTABLE", "VENDOR_DOC"],
    ["RESPONSIBLE", "VENDOR_DOC"],
  ]);
});

test("a plan that leverages is an agent, inherits from the vendor, and satisfies the vendor's duty", async () => {
  const graph = await openGraph();
  await readFixture(graph, leveraging);
  const ids = await recorded(graph);
  expect(short(ids)).toEqual([
    "ASSIGNED_TO:assignment:#:vendor:11",
    `BASED_ON:assignment:#:requirement:${system}/ac-2`,
    "HOSTS:platform:53:agent:52",
    "IN_SCOPE_OF:assignment:#:agent:52",
    "PROVIDES:vendor:11:platform:53",
    "SATISFIES:control:63:duty:33",
    `SATISFIES:control:63:requirement:${system}/ac-2`,
    `SATISFIES:control:64:requirement:${system}/ac-2`,
    "SUPPORTS:evidence:#:control:63",
    "SUPPORTS:evidence:#:control:64",
    "agent:52",
    "assignment:#",
    "control:63",
    "control:64",
    "duty:33",
    "evidence:#",
    "evidence:#",
    "organization:14",
    "platform:53",
    "plugin:54",
    `requirement:${system}/ac-2`,
    "vendor:11",
  ]);
  const [assignment = ""] = ids.filter((id) => id.startsWith("assignment:"));
  expect(await graph.properties(assignment)).toMatchObject({ role: "RESPONSIBLE", basis: "VENDOR_DOC" });
  const [evidence = ""] = ids.filter((id) => id.startsWith("evidence:"));
  expect(await graph.properties(evidence)).toMatchObject({ evidenceKind: "ATTESTATION", independence: "SELF" });
});

test.each([
  ["the provider's first", leveraged, leveraging],
  ["the customer's first", leveraging, leveraged],
])("two plans meet by their uuids, %s", async (_, first, second) => {
  const graph = await openGraph();
  await readFixture(graph, first, { source: first });
  await readFixture(graph, second, { source: second });
  const held = async (id: string) => (await graph.facts(id))?.sources.toSorted();
  expect(await held(`duty:${uuid(33)}`)).toEqual([leveraging, leveraged]);
  expect(await held(`vendor:${uuid(11)}`)).toEqual([leveraging, leveraged]);
  // The customer's component says which component of the provider's plan it stands for.
  const ids = [`platform:${uuid(21)}`, `platform:${uuid(53)}`];
  const platforms = await Promise.all(ids.map(held));
  expect(platforms.filter((sources) => sources !== undefined)).toEqual([[leveraging, leveraged]]);
});

test("the origin of a control says whose it is: the vendor's, the customer's, or both", async () => {
  const graph = await openGraph();
  await readFixture(graph, definition);
  const ids = short(await recorded(graph));
  expect(ids.filter((id) => /^(?:control|duty):/u.test(id))).toEqual([
    ...["control:72", "control:74", "control:75", "control:78"],
    ...["duty:73", "duty:74", "duty:76"],
  ]);
  expect(ids.filter((id) => id.startsWith("OPERATES:"))).toEqual([
    "OPERATES:vendor:15:control:72",
    "OPERATES:vendor:15:control:74",
  ]);
  expect(ids.filter((id) => id.startsWith("IN_SCOPE_OF:"))).toEqual(
    Array(3).fill("IN_SCOPE_OF:assignment:#:platform:70"),
  );
  expect(await graph.properties(`duty:${uuid(76)}`)).toMatchObject({ framework: "acme-secure-ai", code: "ai-4_smt.a" });
  expect(ids).toContain("PROVIDES:vendor:15:platform:70");
});

test("what has no place is told, and what lies outside is never fetched", async () => {
  const graph = await openGraph();
  const root = "component-definition";
  expect(toldOf(await readFixture(graph, definition))).toEqual([
    `NOT_CARRIED_OVER ${root}.components[0].control-implementations[0].uuid`,
    `NOT_CARRIED_OVER ${root}.components[0].control-implementations[0].description`,
    `NOT_CARRIED_OVER ${root}.components[0].control-implementations[0].implemented-requirements[4].props`,
    `NOT_CARRIED_OVER ${root}.components[1]`,
    `REFERENCE_OUTSIDE ${root}.import-component-definitions[0]`,
    `NOT_CARRIED_OVER ${root}.capabilities`,
    ...["title", "last-modified", "version"].map((key) => `NOT_CARRIED_OVER ${root}.metadata.${key}`),
  ]);
});

test("the organisation that holds the external id for it has the customer's duties", async () => {
  const graph = await openGraph();
  const externalIds = [{ system: "oscal", id: "importing-organization" }];
  await graph.put({ organizations: [{ id: "organization:lantern", name: "Lantern", externalIds }] });
  await readFixture(graph, leveraged, { source: "north" });
  const assigned = (await recorded(graph)).filter((id) => id.startsWith("ASSIGNED_TO:"));
  expect(assigned.filter((id) => id.endsWith(":organization:lantern"))).toHaveLength(2);
  expect(await graph.facts("organization:importing-organization")).toBeUndefined();
});

test.each(fixturesIn("oscal"))("%s read again changes nothing", async (path) => {
  const graph = await openGraph();
  const first = await readFixture(graph, path);
  graph.now += 1000;
  expect(counts(await readFixture(graph, path))).toEqual([0, 0, first.created, 0]);
  expect(counts(await readFixture(graph, path, { mode: "REPLACE_SOURCE" }))).toEqual([0, 0, first.created, 0]);
});

test("REPLACE_SOURCE ends what a newer plan no longer says", async () => {
  const graph = await openGraph();
  await readFixture(graph, leveraging);
  graph.now += 1000;
  const newer = JSON.parse(fixtureText(leveraging).replaceAll(uuid(64), uuid(65))) as unknown;
  const result = await read(graph, JSON.stringify(newer), { mode: "REPLACE_SOURCE" });
  expect(result.problems).toEqual([]);
  const ended = (await graph.log()).filter(({ write }) => write.change === "ENDED").map(({ subject }) => subject.id);
  expect(short(ended)).toEqual([
    `SATISFIES:control:64:requirement:${system}/ac-2`,
    "SUPPORTS:evidence:#:control:64",
    "control:64",
    "evidence:#",
  ]);
});

test("models and versions that are not read are told, and so is what the schema refuses", async () => {
  const graph = await openGraph();
  expect(told(await read(graph, JSON.stringify({ catalog: { uuid: uuid(1) } })))).toEqual(["UNREADABLE_DOCUMENT"]);
  const at = (version: string): string => fixtureText(leveraged).replace('"1.1.2"', `"${version}"`);
  for (const version of ["1.0.4", "2.0.0", "1.3.0"]) {
    expect(told(await read(graph, at(version)))).toEqual([
      "UNSUPPORTED_VERSION system-security-plan.metadata.oscal-version",
    ]);
  }
  const wrong = fixture(leveraged) as { "system-security-plan": { uuid: string } };
  wrong["system-security-plan"].uuid = "no-uuid";
  expect(told(await read(graph, JSON.stringify(wrong)))).toEqual(["INVALID_VALUE system-security-plan.uuid"]);
  expect((await graph.store.head()).version).toBe(0);
});
