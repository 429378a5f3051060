import { expect, test } from "vitest";
import { counts, openGraph, told } from "../changes/open-graph.ts";
import { fixture, fixturesIn } from "./fixture-texts.ts";
import { read, readFixture, recorded, toldOf } from "./read-fixture.ts";

const assistant = "cyclonedx/assistant.json";

/** A document of these parts. */
const bom = (parts: object): string => JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", ...parts });

const model = (name: string, more: object = {}): object => ({ type: "machine-learning-model", name, ...more });

test("a BOM is recognised, and its parts become models, platforms, data and whoever is behind them", async () => {
  const graph = await openGraph();
  const result = await readFixture(graph, assistant);
  expect(result.format).toBe("CYCLONEDX");
  const ids = await recorded(graph);
  // Worked by hand from the fixture: one line for each fact that it states and that has a place.
  expect(ids.filter((id) => !/^[A-Z]/u.test(id) && !id.startsWith("statement:"))).toEqual([
    "agent:claims-assistant",
    "model:guard-small",
    "model:huggingface/brightfield/claims-7b",
    "model:huggingface/openlab/open-7b",
    "organization:claims-department",
    "person:noor@lantern.example",
    "platform:chat.north.example/chat-service",
    "plugin:npm/@acme/mail-mcp",
    "resource:claims-2025",
    "resource:huggingface/brightfield/claims-7b/public-forms",
    "resource:ledger.lantern.example/claims-ledger",
    "vendor:acme-tools",
    "vendor:brightfield",
    "vendor:hosting-north",
    "vendor:lantern-insurance",
    "vendor:model-depot",
    "vendor:open-lab",
    "vulnerability:cve-2026-11111",
    "vulnerability:cve-2026-33333",
    "vulnerability:ghsa-aaaa-bbbb-cccc",
  ]);
  const [model, agent] = ["model:huggingface/brightfield/claims-7b", "agent:claims-assistant"];
  const [ledger, chat] = ["resource:ledger.lantern.example/claims-ledger", "platform:chat.north.example/chat-service"];
  const mail = "plugin:npm/@acme/mail-mcp";
  expect(ids.filter((id) => /^[A-Z]/u.test(id) && !/^(?:STATED|ABOUT)/u.test(id))).toEqual([
    `AFFECTS:vulnerability:cve-2026-11111:${mail}`,
    `AFFECTS:vulnerability:cve-2026-33333:${model}`,
    `DERIVED_INTO:model:huggingface/openlab/open-7b:${model}`,
    `EXTENDS:${mail}:${agent}`,
    `FEEDS:resource:claims-2025:${model}`,
    `FEEDS:${model.replace("model:", "resource:")}/public-forms:${model}`,
    `FEEDS:${ledger}:${agent}`,
    `FEEDS:${ledger}:${chat}`,
    `HOSTS:${chat}:${agent}`,
    "OWNS.ACCOUNTABLE:organization:claims-department:resource:claims-2025",
    "OWNS.OPERATOR:person:noor@lantern.example:resource:claims-2025",
    `POWERS:model:guard-small:${chat}`,
    `POWERS:${model}:${agent}`,
    `PROVIDES.PUBLISHER:vendor:brightfield:${model}`,
    `PROVIDES:vendor:acme-tools:${mail}`,
    `PROVIDES:vendor:brightfield:${model}`,
    `PROVIDES:vendor:hosting-north:${chat}`,
    `PROVIDES:vendor:lantern-insurance:${agent}`,
    `PROVIDES:vendor:model-depot:${model}`,
    "PROVIDES:vendor:open-lab:model:guard-small",
    "PROVIDES:vendor:open-lab:model:huggingface/openlab/open-7b",
  ]);
  expect(await graph.properties(model)).toMatchObject({
    name: "claims-7b",
    version: "2.1",
    tags: ["text-generation"],
    externalIds: [{ system: "purl", id: "pkg:huggingface/brightfield/claims-7b" }],
    extra: { register: { licenses: [{ license: { id: "Apache-2.0" } }], group: "brightfield" } },
  });
  expect(await graph.properties("resource:claims-2025")).toMatchObject({ dataClasses: ["HEALTH", "PERSONAL"] });
});

test("the roles of whoever is behind a component are told apart, one vendor's two roles as well", async () => {
  const graph = await openGraph();
  await readFixture(graph, assistant);
  const model = "model:huggingface/brightfield/claims-7b";
  const roles = ["PROVIDES:vendor:brightfield", "PROVIDES:vendor:model-depot", "PROVIDES.PUBLISHER:vendor:brightfield"];
  expect(
    await Promise.all(roles.map(async (id) => (await graph.properties(`${id}:${model}`))?.["providedAs"])),
  ).toEqual(["MAKER", "SUPPLIER", "PUBLISHER"]);
});

test("who governs data is named with certainty C, and all else with B", async () => {
  const graph = await openGraph();
  await readFixture(graph, assistant);
  const owns = await graph.facts("OWNS.ACCOUNTABLE:organization:claims-department:resource:claims-2025");
  expect([owns?.certainty, (await graph.facts("agent:claims-assistant"))?.certainty]).toEqual(["C", "B"]);
});

test("an analysis is a statement of the supplier, and what is not affected has no AFFECTS", async () => {
  const graph = await openGraph();
  await readFixture(graph, assistant);
  const statements = (await recorded(graph)).filter((id) => id.startsWith("statement:"));
  const stances = await Promise.all(statements.map(async (id) => (await graph.properties(id))?.["stance"]));
  expect(stances.toSorted()).toEqual(["DISPUTED", "MITIGATION_ADVISED"]);
  const stated = (await recorded(graph)).filter((id) => id.startsWith("STATED:"));
  expect(stated.map((id) => id.slice(0, 31))).toEqual(Array(2).fill("STATED:vendor:lantern-insurance"));
  expect(await graph.properties("vulnerability:cve-2026-11111")).toMatchObject({
    cve: "CVE-2026-11111",
    // Of two ratings by one method that of whoever published it counts, not the finder's own 10.
    cvss: 9.1,
    disclosedAt: "2026-02-01T00:00:00.123Z",
  });
});

test("what has no place is told at its place, and nothing outside is fetched", async () => {
  const graph = await openGraph();
  expect(toldOf(await readFixture(graph, assistant))).toEqual([
    "NOT_CARRIED_OVER metadata.timestamp",
    "NOT_CARRIED_OVER version",
    "NOT_CARRIED_OVER compositions",
    "NOT_CARRIED_OVER components[3]",
    "NOT_CARRIED_OVER components[4]",
    "REFERENCE_OUTSIDE services[1].data[0].destination[1]",
    "NOT_CARRIED_OVER services[1].data[1].classification",
    "NOT_CARRIED_OVER services[1].data[1].flow",
    "NOT_CARRIED_OVER dependencies[0].dependsOn[4]",
    "NOT_CARRIED_OVER dependencies[2].dependsOn[0]",
    "NOT_CARRIED_OVER dependencies[2].dependsOn[1]",
    "NOT_CARRIED_OVER vulnerabilities[1].affects[0]",
    "NOT_CARRIED_OVER vulnerabilities[2].affects[1].ref",
  ]);
});

const accepted = [assistant, ...fixturesIn("cyclonedx/specification").filter((path) => path.includes("/valid"))];

test.each(accepted)("%s read again changes nothing", async (path) => {
  const graph = await openGraph();
  const first = await readFixture(graph, path);
  graph.now += 1000;
  const again = await readFixture(graph, path);
  expect(counts(again)).toEqual([0, 0, first.created, 0]);
  expect(counts(await readFixture(graph, path, { mode: "REPLACE_SOURCE" }))).toEqual([0, 0, first.created, 0]);
});

test("REPLACE_SOURCE ends what a newer version no longer says", async () => {
  const graph = await openGraph();
  await readFixture(graph, assistant);
  graph.now += 1000;
  const newer = fixture(assistant) as { vulnerabilities: { analysis?: object }[]; components: object[] };
  newer.vulnerabilities[0] = { ...newer.vulnerabilities[0], analysis: { state: "resolved" } };
  newer.components.splice(4, 1);
  const result = await read(graph, JSON.stringify({ ...newer, version: 4 }), { mode: "REPLACE_SOURCE" });
  expect(result.problems).toEqual([]);
  const ended = (await graph.log()).filter(({ write }) => write.change === "ENDED").map(({ subject }) => subject.id);
  expect(ended.toSorted()).toEqual(
    [
      "AFFECTS:vulnerability:cve-2026-11111:plugin:npm/@acme/mail-mcp",
      "POWERS:model:guard-small:platform:chat.north.example/chat-service",
      "PROVIDES:vendor:open-lab:model:guard-small",
      "model:guard-small",
      // Without a model to depend on the service is an API.
      "HOSTS:platform:chat.north.example/chat-service:agent:claims-assistant",
      "FEEDS:resource:ledger.lantern.example/claims-ledger:platform:chat.north.example/chat-service",
      "PROVIDES:vendor:hosting-north:platform:chat.north.example/chat-service",
      "platform:chat.north.example/chat-service",
    ].toSorted(),
  );
});

test("two documents that speak of one package meet by its purl, whatever its version", async () => {
  const graph = await openGraph();
  await graph.put({
    plugins: [{ id: "our-mail-tool", externalIds: [{ system: "purl", id: "pkg:npm/%40acme/mail-mcp@0.9" }] }],
  });
  await readFixture(graph, assistant, { source: "ci/assistant" });
  const properties = [{ name: "answerable:kind", value: "plugin" }];
  const component = { type: "library", name: "other name", purl: "pkg:npm/%40ACME/mail-mcp@2.0?x=1", properties };
  await read(graph, bom({ components: [component] }), { source: "ci/other" });
  expect((await graph.facts("our-mail-tool"))?.sources).toEqual(["ci/assistant", "ci/other", "test"]);
  expect(await graph.facts("plugin:npm/@acme/mail-mcp")).toBeUndefined();
});

test("a name alone never meets what another source says, and of one's own is the same thing again", async () => {
  const graph = await openGraph();
  await graph.put({
    models: [{ id: "model:helper", name: "helper" }],
    vendors: [{ id: "vendor:maker", name: "Maker" }],
  });
  const content = bom({ components: [model("helper", { publisher: "Maker" })] });
  const first = await read(graph, content, { source: "ci/a" });
  expect(first.created).toBe(3);
  expect((await graph.facts("model:helper"))?.sources).toEqual(["test"]);
  expect((await graph.facts("vendor:maker"))?.sources).toEqual(["test"]);
  graph.now += 1000;
  expect(counts(await read(graph, content, { source: "ci/a" }))).toEqual([0, 0, 3, 0]);
  // With a group or an address it is more than a name, and two documents that give it speak of one thing.
  const grouped = bom({ components: [model("helper", { group: "org.lab" })] });
  await read(graph, grouped, { source: "ci/a" });
  await read(graph, grouped, { source: "ci/b" });
  expect((await graph.facts("model:org.lab/helper"))?.sources).toEqual(["ci/a", "ci/b"]);
});

test("components of one name are told apart by version, and then by what the document calls them", async () => {
  const graph = await openGraph();
  const components = [
    model("twin", { version: "1", "bom-ref": "a" }),
    model("twin", { version: "2", "bom-ref": "b" }),
    model("twin", { version: "2", "bom-ref": "c" }),
    model("single", { version: "1" }),
  ];
  const serialNumber = "urn:uuid:0b7c1a52-6a4e-4f0e-9d0e-2f5c7e1b9a11";
  expect((await read(graph, bom({ serialNumber, components }))).problems).toEqual([]);
  const ids = await recorded(graph);
  expect(ids).toHaveLength(4);
  expect(ids.map((id) => id.replace(/~[0-9a-f]{12}$/u, "~"))).toEqual([
    "model:single",
    "model:twin@1",
    "model:twin@2~",
    "model:twin@2~",
  ]);
  // The order in the document plays no part.
  const reversed = await read(graph, bom({ serialNumber, components: components.toReversed() }));
  expect(counts(reversed)).toEqual([0, 0, 4, 0]);
});

test("one package in two versions is one thing, and the version that does not count is told", async () => {
  const graph = await openGraph();
  const purl = "pkg:huggingface/openlab/open-7b";
  const pedigree = { ancestors: [model("open", { version: "1", purl: `${purl}@1` })] };
  const result = await read(graph, bom({ components: [model("open", { version: "2", purl: `${purl}@2`, pedigree })] }));
  expect(await recorded(graph)).toEqual(["model:huggingface/openlab/open-7b"]);
  expect(toldOf(result)).toContain("NOT_CARRIED_OVER components[0].pedigree.ancestors[0]");
});

test("a reference to a name that several parts bear comes to nothing, and is told", async () => {
  const graph = await openGraph();
  const components = [model("a", { "bom-ref": "x" }), model("b", { "bom-ref": "x" }), model("c", { "bom-ref": "y" })];
  const kind = [{ name: "answerable:kind", value: "AGENT" }];
  const agent = { type: "application", name: "bot", "bom-ref": "bot", properties: kind };
  const dependencies = [{ ref: "bot", dependsOn: ["x", "y"] }];
  const result = await read(graph, bom({ components: [...components, agent], dependencies }));
  expect((await recorded(graph)).filter((id) => id.startsWith("POWERS"))).toEqual(["POWERS:model:c:agent:bot"]);
  expect(toldOf(result)).toEqual(["NOT_CARRIED_OVER dependencies[0].dependsOn[0]"]);
});

test("versions that are listed as unaffected are not affected", async () => {
  const graph = await openGraph();
  const affects = (version: string, status: string): object => ({ ref: "m", versions: [{ version, status }] });
  const components = [model("m", { version: "2", "bom-ref": "m" })];
  const vulnerabilities = [
    { id: "CVE-2026-00001", affects: [affects("2", "affected")] },
    { id: "CVE-2026-00002", affects: [affects("2", "unaffected")] },
    { id: "CVE-2026-00003", affects: [affects("1", "unaffected")] },
    { id: "CVE-2026-00004", affects: [affects("1", "affected")] },
    { id: "CVE-2026-00005", affects: [{ ref: "m" }], analysis: { state: "in_triage" } },
    { id: "CVE-2026-00006", affects: [{ ref: "m" }], analysis: { state: "false_positive" } },
  ];
  await read(graph, bom({ components, vulnerabilities }));
  const affecting = (await recorded(graph)).filter((id) => id.startsWith("AFFECTS:"));
  expect(affecting.map((id) => /000\d\d/u.exec(id)?.[0])).toEqual(["00001", "00004", "00005"]);
});

test("claims meet requirements by the attestation that maps them, and evidence is as independent as its assessor", async () => {
  const graph = await openGraph();
  const standards = [{ name: "Own Standard", requirements: [{ "bom-ref": "r", identifier: "R1", title: "Be safe" }] }];
  const declarations = {
    assessors: [
      { "bom-ref": "out", thirdParty: true, organization: { name: "Assessors" } },
      { "bom-ref": "in", thirdParty: false, organization: { name: "Maker" } },
    ],
    claims: [
      { "bom-ref": "c1", predicate: "It is safe", evidence: ["e1"] },
      { "bom-ref": "c2", predicate: "It is sound", evidence: ["e2"] },
    ],
    evidence: [
      { "bom-ref": "e1", created: "2026-01-01T00:00:00Z", expires: "2027-01-01T00:00:00Z" },
      { "bom-ref": "e2" },
    ],
    attestations: [
      { assessor: "out", map: [{ requirement: "r", claims: ["c1"], conformance: { score: 0.8 } }] },
      { assessor: "in", map: [{ requirement: "r", claims: ["c2"] }] },
    ],
  };
  expect((await read(graph, bom({ definitions: { standards }, declarations }))).problems).toEqual([]);
  const ids = await recorded(graph);
  const satisfies = ids.filter((id) => id.startsWith("SATISFIES:"));
  expect(satisfies.map((id) => id.replace(/control:[0-9a-f]{12}/u, "control"))).toEqual(
    Array(2).fill("SATISFIES:control:requirement:own-standard/r1"),
  );
  const said = (kind: string) =>
    Promise.all(ids.filter((id) => id.startsWith(`${kind}:`)).map((id) => graph.properties(id)));
  const controls = await said("control");
  expect(controls.map((one) => [one?.["name"], one?.["tags"]]).toSorted()).toEqual([
    ["It is safe", ["conformance:0.8"]],
    ["It is sound", undefined],
  ]);
  expect(controls.map((one) => one?.["effect"])).toEqual([undefined, undefined]);
  expect(ids.filter((id) => id.startsWith("GUARDS"))).toEqual([]);
  const evidence = await said("evidence");
  expect(evidence.map((one) => [one?.["independence"], one?.["validUntil"]]).toSorted()).toEqual([
    ["COUNTERPARTY", undefined],
    ["THIRD_PARTY", "2027-01-01T00:00:00.000Z"],
  ]);
  expect(ids.filter((id) => id.startsWith("PRODUCED:"))).toHaveLength(2);
});

test("versions that are not read are told, with those that are", async () => {
  const graph = await openGraph();
  for (const specVersion of ["1.1", "2.0", undefined]) {
    const result = await read(graph, JSON.stringify({ bomFormat: "CycloneDX", specVersion }));
    expect(told(result)).toEqual(["UNSUPPORTED_VERSION specVersion"]);
    expect(result.problems[0]?.message).toContain("1.2, 1.3, 1.4, 1.5, 1.6, 1.7");
  }
  expect((await graph.store.head()).version).toBe(0);
});

test("what its schema refuses is refused whole, at its place", async () => {
  const graph = await openGraph();
  const result = await read(graph, bom({ components: [model("a"), { type: "model", name: "b" }] }));
  expect(told(result)).toEqual(["INVALID_VALUE components[1].type"]);
  expect(result.problems[0]?.message).toContain("machine-learning-model");
  expect((await graph.store.head()).version).toBe(0);
});
