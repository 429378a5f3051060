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

const system = "nist-sp-800-53";
/** A requirement goes by the id that the catalogue gives it. */
const [accounts, events] = [`${system}:AC-2`, `${system}:AU-2`];

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
    accounts,
    events,
    "organization:12",
    "organization:importing-organization",
    "person:13",
    "platform:21",
    "platform:22",
    "vendor:11",
  ]);
  // By hand: two duties that are the customer's to answer for, and one of them for North Support to carry out.
  expect(short(ids.filter((id) => /^[A-Z]/u.test(id)))).toEqual(
    [
      ...Array<string>(2).fill("ASSIGNED_TO:assignment:#:organization:importing-organization"),
      "ASSIGNED_TO:assignment:#:organization:12",
      ...Array<string>(3).fill(`BASED_ON:assignment:#:${accounts}`),
      ...["FOR_DUTY:assignment:#:duty:33", "FOR_DUTY:assignment:#:duty:33", "FOR_DUTY:assignment:#:duty:36"],
      ...Array<string>(3).fill("IN_SCOPE_OF:assignment:#:platform:21"),
      ...["OPERATES:vendor:11:control:32", "OPERATES:vendor:11:control:41", "OPERATES:vendor:11:control:42"],
      "PRODUCED:vendor:11:evidence:#",
      "PROVIDES:vendor:11:platform:21",
      `SATISFIES:control:32:${accounts}`,
      `SATISFIES:control:41:${events}`,
      `SATISFIES:control:42:${events}`,
      "SUPPORTS:evidence:#:control:32",
    ].toSorted(),
  );
  expect(await graph.properties(`duty:${uuid(36)}`)).toMatchObject({
    framework: `${system}-rev5`,
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
    `BASED_ON:assignment:#:${accounts}`,
    "HOSTS:platform:53:agent:52",
    "IN_SCOPE_OF:assignment:#:agent:52",
    "PROVIDES:vendor:11:platform:53",
    "SATISFIES:control:63:duty:33",
    `SATISFIES:control:63:${accounts}`,
    `SATISFIES:control:64:${accounts}`,
    "SUPPORTS:evidence:#:control:63",
    "SUPPORTS:evidence:#:control:64",
    "agent:52",
    "assignment:#",
    "control:63",
    "control:64",
    "duty:33",
    "evidence:#",
    "evidence:#",
    accounts,
    "organization:14",
    "platform:53",
    "plugin:54",
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
  const lantern = await graph.facts("organization:lantern");
  expect([lantern?.properties["name"], lantern?.contested]).toEqual(["Lantern", []]);
  expect(await graph.facts("organization:importing-organization")).toBeUndefined();
});

test("who supplies is a vendor wherever the document says it, and who only takes part is none", async () => {
  const parties = [11, 12, 13, 14].map((one) => ({ uuid: uuid(one), type: "organization", name: `Party ${one}` }));
  const role = (id: string, party: number) => ({ "role-id": id, "party-uuids": [uuid(party)] });
  const roles = ["supplier", "reseller"].map((id) => ({ id, title: id }));
  const component = { uuid: uuid(21), type: "software", title: "Gateway", description: "A gateway" };
  const document = {
    "component-definition": {
      uuid: uuid(1),
      metadata: {
        ...{
          title: "T",
          "last-modified": "2026-01-01T00:00:00Z",
          version: "1",
          "oscal-version": "1.1.2",
          roles,
          parties,
        },
        "responsible-parties": [role("supplier", 11), role("reseller", 12)],
      },
      components: [{ ...component, "responsible-roles": [role("manufacturer", 13), role("asset-owner", 14)] }],
    },
  };
  const graph = await openGraph();
  expect((await read(graph, JSON.stringify(document))).problems).toEqual([]);
  expect(short(await recorded(graph))).toEqual([
    ...["PROVIDES:vendor:13:platform:21", "organization:12", "organization:14", "platform:21"],
    ...["vendor:11", "vendor:13"],
  ]);
});

test("the provider of a component of a plan is a vendor, whoever the plan is of", async () => {
  const plan = fixture(leveraging) as { "system-security-plan": Record<string, never> };
  const { metadata, "system-implementation": implementation } = plan["system-security-plan"] as unknown as {
    metadata: { parties: object[]; roles?: object[] };
    "system-implementation": { components: { uuid: string; "responsible-roles"?: object[] }[] };
  };
  metadata.parties.push({ uuid: uuid(19), type: "organization", name: "Plugin house" });
  metadata.roles = [...(metadata.roles ?? []), { id: "supplier", title: "Supplier" }];
  const plugin = implementation.components.find((one) => one.uuid === uuid(54));
  if (plugin === undefined) throw new Error("The fixture has no such component.");
  plugin["responsible-roles"] = [{ "role-id": "supplier", "party-uuids": [uuid(19)] }];
  const graph = await openGraph();
  expect((await read(graph, JSON.stringify(plan))).problems).toEqual([]);
  expect(short(await recorded(graph))).toContain("PROVIDES:vendor:19:plugin:54");
});

test("a provider that stands under the title of its authorization takes its own name where a document gives it", async () => {
  const graph = await openGraph();
  await graph.put({ vendors: [{ id: `vendor:${uuid(11)}`, name: "North" }] });
  const plan = fixture(leveraging) as { "system-security-plan": { metadata: { parties: { uuid: string }[] } } };
  const { metadata } = plan["system-security-plan"];
  metadata.parties = metadata.parties.filter((one) => one.uuid !== uuid(11));
  expect((await read(graph, JSON.stringify(plan))).problems).toEqual([]);
  expect((await graph.facts(`vendor:${uuid(11)}`))?.properties["name"]).toBe("North");
});

const definitionOf = (source: string, controlId: string, type = "software") => ({
  "component-definition": {
    uuid: uuid(1),
    metadata: { title: "T", "last-modified": "2026-01-01T00:00:00Z", version: "1", "oscal-version": "1.1.2" },
    components: [
      {
        ...{ uuid: uuid(21), type, title: "Gateway", description: "A gateway" },
        "control-implementations": [
          {
            ...{ uuid: uuid(31), source, description: "What it does" },
            "implemented-requirements": [{ uuid: uuid(32), "control-id": controlId, description: "Done" }],
          },
        ],
      },
    ],
  },
});
const rev5 = "https://nist.example/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json";

test.each([
  [rev5, "ac-6", "nist-sp-800-53:AC-6"],
  [rev5, "ac-6.9", "nist-sp-800-53:AC-6(9)"],
  ["https://nist.example/SP800-53/rev5/json/NIST_SP-800-53_catalog.json", "AC-06", "nist-sp-800-53:AC-6"],
  ["https://fedramp.example/rev5/FedRAMP_rev5_HIGH-baseline_profile.json", "ir-4.10", "nist-sp-800-53:IR-4(10)"],
  ["https://nist.example/NIST_SP-800-53_rev4_catalog.json", "ac-6", "requirement:nist-sp-800-53-rev4/ac-6"],
  ["https://nist.example/NIST_SP-800-53_catalog.json", "ac-6", "requirement:nist-sp-800-53-of-no-revision/ac-6"],
  ["https://nist.example/NIST_SP-800-53A_rev5_catalog.json", "ac-6", "requirement:nist-sp-800-53a-rev5/ac-6"],
  ["urn:answerable:framework:nist-ai-rmf", "GOVERN-1.1", "nist-ai-rmf:GOVERN-1.1"],
  ["https://acme.example/secure-ai.json", "ac-6.9", "requirement:secure-ai/ac-6.9"],
])("of %s %s is %s", async (source, controlId, id) => {
  const graph = await openGraph();
  expect((await read(graph, JSON.stringify(definitionOf(source, controlId)))).problems).toEqual([]);
  expect((await recorded(graph)).filter((one) => one.startsWith("SATISFIES"))).toEqual([
    `SATISFIES:control:${uuid(32)}:${id}`,
  ]);
});

test("a control of revision 5 is that of the catalogue, which keeps its name, and one of revision 4 is not", async () => {
  const graph = await openGraph();
  const catalogued = { id: "nist-sp-800-53:AC-6", name: "Least privilege", framework: system, code: "AC-6" };
  await graph.put({ source: "catalogue", certainty: "C", requirements: [catalogued] });
  await read(graph, JSON.stringify(definitionOf(rev5, "ac-6")));
  const facts = await graph.facts(catalogued.id);
  expect(facts?.sources).toEqual(["catalogue", "register"]);
  expect([facts?.properties["name"], facts?.contested]).toEqual(["Least privilege", []]);
  await read(graph, JSON.stringify(definitionOf(rev5.replaceAll("rev5", "rev4"), "ac-6")), { source: "older" });
  expect((await graph.facts(catalogued.id))?.sources).toEqual(["catalogue", "register"]);
});

test("a component of a type that has no place is told, a process among them", async () => {
  const graph = await openGraph();
  const result = await read(graph, JSON.stringify(definitionOf(rev5, "ac-6", "process")));
  expect(toldOf(result)[0]).toBe("NOT_CARRIED_OVER component-definition.components[0]");
  expect((await recorded(graph)).filter((id) => id.includes(uuid(21)))).toEqual([]);
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
    `SATISFIES:control:64:${accounts}`,
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
