import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportResult } from "../../src/exchange/import-document.ts";
import { type Graph, openGraph } from "../changes/open-graph.ts";

/** A document, and the mapping of one that is a table. */
interface Told {
  readonly content: unknown;
  readonly mapping?: string;
  readonly format?: string;
}

const text = (content: unknown) => (typeof content === "string" ? content : JSON.stringify(content));
const read = (graph: Graph, { content, ...more }: Told, source: string): Promise<ImportResult> =>
  importDocument({ store: graph.store, actor: localActor, source, content: text(content), ...more });

const bom = (component: object): Told => ({
  content: {
    ...{ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 },
    components: [
      { type: "application", name: "Mail", properties: [{ name: "answerable:kind", value: "PLUGIN" }], ...component },
    ],
  },
});
const server = (more: object): Told => ({
  content: { name: "com.acme/mail", title: "Mail", description: "Mail", version: "1.0.0", packages: [], ...more },
});
const packaged = (registryType: string, identifier: string) => server({ packages: [{ registryType, identifier }] });
const config = (entry: object): Told => ({ content: { mcpServers: { Mail: entry } } });
const catalogued = (kind: string, spec: object, annotations: object = {}): Told => ({
  content: {
    ...{ apiVersion: "backstage.io/v1alpha1", kind },
    metadata: { name: "mail", title: "Mail", annotations },
    spec: { lifecycle: "production", owner: "payments", ...spec },
  },
});
const agent = (annotations: object) =>
  catalogued("Component", { type: "service" }, { "answerable/kind": "Agent", ...annotations });
const card = (url: string): Told => ({
  content: {
    ...{ name: "Mail", description: "Mails", version: "1", url, capabilities: {}, skills: [] },
    ...{ defaultInputModes: [], defaultOutputModes: [] },
  },
});
const table = (kind: string, system: string, id: string): Told => ({
  format: "CSV",
  content: `ref,name,known\nm1,Mail,"${id}"\n`,
  mapping: JSON.stringify({
    csv: {
      ...{ kind, id: `${kind.toLowerCase()}:register/{ref}`, properties: { name: "name" } },
      externalIds: { known: system },
    },
  }),
});
const held = (list: string, id: string, system: string, known: string): Told => ({
  content: { [list]: [{ id, name: "Mail", externalIds: [{ system, id: known }] }] },
});
const plan = (uuid: string): Told => ({
  content: {
    "component-definition": {
      uuid: "5e1f0000-0000-4000-8000-000000000001",
      metadata: { title: "T", "last-modified": "2026-01-01T00:00:00Z", version: "1", "oscal-version": "1.1.2" },
      components: [{ uuid, type: "service", title: "Mail", description: "Mails" }],
    },
  },
});

type Pair = readonly [what: string, kind: string, one: Told, other: Told];
const cpe = "cpe:2.3:a:acme:mail:1.0:*:*:*:*:*:*:*";
const component = "5e1f0000-0000-4000-8000-0000000000aa";

const same: readonly Pair[] = [
  [
    "CycloneDX and server.json by purl",
    "PLUGIN",
    bom({ purl: "pkg:npm/%40acme/mail@1.0.0" }),
    packaged("npm", "@acme/mail"),
  ],
  [
    "CycloneDX and server.json by a name of PyPI",
    "PLUGIN",
    bom({ purl: "pkg:pypi/acme-mail@1" }),
    packaged("pypi", "Acme.Mail"),
  ],
  [
    "CycloneDX and server.json by an image",
    "PLUGIN",
    bom({ purl: "pkg:oci/mail?repository_url=ghcr.io/acme/mail" }),
    packaged("oci", "ghcr.io/acme/mail:${VERSION}"),
  ],
  [
    "CycloneDX and a client's configuration by purl",
    "PLUGIN",
    bom({ purl: "pkg:npm/mail@2" }),
    config({ command: "npx", args: ["-y", "mail@1.0.0"] }),
  ],
  [
    "server.json and a client's configuration by address",
    "PLUGIN",
    server({ remotes: [{ type: "sse", url: "https://a.example/mail/" }] }),
    config({ url: "https://A.example/mail" }),
  ],
  [
    "server.json and Backstage by address",
    "PLUGIN",
    server({ remotes: [{ type: "sse", url: "https://a.example/mail" }] }),
    catalogued("API", { type: "mcp-server", remotes: [{ type: "sse", url: "https://a.example:443/mail" }] }),
  ],
  [
    "A2A and Backstage by address",
    "AGENT",
    card("https://mail.example/a2a/"),
    agent({ "answerable/external-ids": "a2a=https://MAIL.example/a2a" }),
  ],
  [
    "OSCAL and an estate by uuid",
    "PLATFORM",
    plan(component),
    held("platforms", "platform:mail", "oscal", component.toUpperCase()),
  ],
  ["CSV and CycloneDX by purl", "PLUGIN", table("Plugin", "purl", "pkg:npm/mail"), bom({ purl: "pkg:npm/mail@1" })],
  ["CSV and CycloneDX by CPE", "PLUGIN", table("Plugin", "cpe", "cpe:/a:Acme:mail:1.0"), bom({ cpe })],
  ["CSV and server.json by its name", "PLUGIN", table("Plugin", "mcp", "com.acme/mail"), server({})],
  [
    "CSV and a client's configuration by address",
    "PLUGIN",
    table("Plugin", "url", "https://a.example/mail"),
    config({ url: "https://a.example/mail" }),
  ],
  [
    "CSV and A2A by address",
    "AGENT",
    table("Agent", "a2a", "https://mail.example/a2a"),
    card("https://mail.example/a2a"),
  ],
  ["CSV and Backstage by reference", "AGENT", table("Agent", "backstage", "Component:default/Mail"), agent({})],
  ["CSV and OSCAL by uuid", "PLATFORM", table("Platform", "oscal", component), plan(component)],
  [
    "CSV and an estate by e-mail",
    "PERSON",
    held("people", "person:ada", "email", "Ada@acme.example"),
    table("Person", "email", "ada@acme.example"),
  ],
  [
    "CSV and an estate by domain",
    "VENDOR",
    held("vendors", "vendor:acme", "domain", "Acme.example"),
    table("Vendor", "domain", "acme.example"),
  ],
  [
    "CSV and an estate by LEI",
    "VENDOR",
    held("vendors", "vendor:acme", "lei", "5493001KJTIIGC8Y1R12"),
    table("Vendor", "lei", "5493001kjtiigc8y1r12"),
  ],
  [
    "CSV and an estate by an OAuth client",
    "IDENTITY",
    held("identities", "identity:mail", "okta", "0oa1"),
    table("Identity", "okta", "0oa1"),
  ],
  [
    "CSV and an estate by ARN",
    "IDENTITY",
    held("identities", "identity:mail", "arn", "arn:aws:iam::1:role/mail"),
    table("Identity", "arn", "arn:aws:iam::1:role/mail"),
  ],
];

const different: readonly Pair[] = [
  [
    "one name in two registries",
    "PLUGIN",
    bom({ purl: "pkg:npm/mail@1?repository_url=https://npm.acme.example" }),
    packaged("npm", "mail"),
  ],
  ["one name of two types of package", "PLUGIN", bom({ purl: "pkg:npm/mail" }), packaged("pypi", "mail")],
  [
    "one image in two registries",
    "PLUGIN",
    bom({ purl: "pkg:docker/acme/mail" }),
    packaged("oci", "ghcr.io/acme/mail:1"),
  ],
  [
    "two servers behind one gateway",
    "PLUGIN",
    server({ remotes: [{ type: "sse", url: "https://a.example/mail" }] }),
    config({ url: "https://a.example/post" }),
  ],
  [
    "two agents of one host",
    "AGENT",
    card("https://mail.example/a2a"),
    agent({ "answerable/external-ids": "a2a=https://mail.example/other" }),
  ],
  ["two versions by CPE", "PLUGIN", table("Plugin", "cpe", "cpe:/a:acme:mail:1.1"), bom({ cpe })],
  [
    "two components by uuid",
    "PLATFORM",
    plan(component),
    held("platforms", "platform:mail", "oscal", component.replace("aa", "bb")),
  ],
  [
    "two domains",
    "VENDOR",
    held("vendors", "vendor:acme", "domain", "acme.example"),
    table("Vendor", "domain", "acme.test"),
  ],
];

async function idsOf(graph: Graph, kind: string): Promise<readonly string[]> {
  const { version, recordedAt } = await graph.store.head();
  const order = { field: "ID", direction: "ASC" } as const;
  const query = { kinds: [kind as "PLUGIN"], filter: { and: [] }, order, limit: 100 } as const;
  return (await graph.store.list(query, { version, at: recordedAt })).map(({ id }) => id);
}

/** Whether the documents are told in an order in which the second can meet the first: an estate gives its own ids and meets nothing. */
const isEstate = ({ content }: Told): boolean =>
  typeof content === "object" &&
  Object.keys(content ?? {}).length === 1 &&
  !("mcpServers" in (content ?? {})) &&
  !("component-definition" in (content ?? {}));
const orders = ([what, kind, one, other]: Pair): readonly Pair[] =>
  [[what, kind, one, other] as const, [`${what}, the other way round`, kind, other, one] as const].filter(
    ([, , , second]) => !isEstate(second),
  );

test.each(same.flatMap(orders))("%s are one %s", async (_, kind, one, other) => {
  const graph = await openGraph();
  expect((await read(graph, one, "one")).problems).toEqual([]);
  const second = await read(graph, other, "other");
  expect(second.problems).toEqual([]);
  expect(second.notCarriedOver.map(({ code }) => code)).not.toContain("IDENTITY_AMBIGUOUS");
  const ids = await idsOf(graph, kind);
  expect(ids).toHaveLength(1);
  expect((await graph.facts(ids[0] ?? ""))?.sources).toEqual(["one", "other"]);
  const again = await read(graph, other, "other");
  expect(again.graphVersion).toBe(second.graphVersion);
});

test.each(different.flatMap(orders))(
  "%s are two of kind %s, and told as possibly the same where the name is one",
  async (_, kind, one, other) => {
    const graph = await openGraph();
    expect((await read(graph, one, "one")).problems).toEqual([]);
    const [first] = await idsOf(graph, kind);
    const second = await read(graph, other, "other");
    expect(second.problems).toEqual([]);
    expect(await idsOf(graph, kind)).toHaveLength(2);
    expect((await graph.facts(first ?? ""))?.sources).toEqual(["one"]);
    const nameOf = async (id: string) => (await graph.facts(id))?.properties["name"];
    const names = new Set(await Promise.all((await idsOf(graph, kind)).map(nameOf)));
    const told = second.notCarriedOver
      .filter(({ code }) => code === "IDENTITY_AMBIGUOUS")
      .map(({ message }) => message);
    if (names.size > 1) expect(told).toEqual([]);
    else expect(told).toEqual([expect.stringContaining(first ?? "")]);
  },
);

test("what may be the same refuses no document that is all its source knows", async () => {
  const graph = await openGraph();
  await read(graph, card("https://mail.example/a2a"), "one");
  const request = { store: graph.store, actor: localActor, source: "other", mode: "REPLACE_SOURCE" } as const;
  const result = await importDocument({ ...request, content: text(card("https://other.example/a2a").content) });
  expect(result.problems).toEqual([]);
  expect(result.notCarriedOver.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /The name "Mail" belongs to more than one entity \(.*\): they may be the same and were not merged/u,
    ),
  ]);
});
