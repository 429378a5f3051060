import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument, type ImportRequest, type ImportResult } from "../../src/exchange/import-document.ts";
import { counts, type Graph, openGraph, told } from "../changes/open-graph.ts";
import { dryRun, factsOf, fixtureRequest, idsIn, leftOut } from "./import-fixture.ts";

/** Agents with a name and what a test adds. */
const agents = (more: object = {}) =>
  JSON.stringify({ agents: { kind: "Agent", id: "agent:{ref_id}", properties: { name: "name" }, ...more } });

const read = (
  graph: Graph,
  content: string,
  mapping: string,
  options: Partial<ImportRequest> = {},
): Promise<ImportResult> =>
  importDocument({ store: graph.store, actor: localActor, source: "csv", format: "CSV", content, mapping, ...options });

const once = async (content: string, mapping: string, options: Partial<ImportRequest> = {}) =>
  read(await openGraph(), content, mapping, { dryRun: true, ...options });

test("rows become entities, columns properties by their type, and columns relations to what their cells name", async () => {
  const result = await dryRun("CSV/agents.csv");
  expect(factsOf(result, "agent:invoice-bot")).toEqual({
    name: "Invoice bot",
    purpose: "Pays invoices",
    serviceModel: "AGENT_PAAS",
    autonomy: "L3",
    criticality: "HIGH",
    clouds: ["aws", "azure"],
    tags: ["finance", "payments"],
    extra: { "Cost centre": "4711" },
  });
  expect(factsOf(result, "agent:support")).toMatchObject({ name: "Support, assistant", purpose: "Answers\ncustomers" });
  const owners = idsIn(result).filter((id) => id.startsWith("OWNS"));
  expect(owners).toEqual([
    "OWNS.ACCOUNTABLE:person:ada@harborline.example:agent:invoice-bot",
    "OWNS.OPERATOR:person:ben@harborline.example:agent:invoice-bot",
    "OWNS.ACCOUNTABLE:person:ada@harborline.example:agent:support",
    "OWNS.ACCOUNTABLE:person:cy@harborline.example:agent:support",
  ]);
  expect(idsIn(result)).toHaveLength(18);
  expect(leftOut(result)).toEqual(["NOT_CARRIED_OVER agents!F4"]);
});

test("each R, A, C and I of a matrix becomes an assignment, and two A in one row are kept", async () => {
  const result = await dryRun("CSV/matrix.csv");
  const roles = result.planned.flatMap(({ after }) => (after as { role?: string } | null)?.role ?? []);
  expect(roles.sort()).toEqual([
    ...Array<string>(4).fill("ACCOUNTABLE"),
    "CONSULTED",
    "INFORMED",
    "RESPONSIBLE",
    "RESPONSIBLE",
  ]);
  const ofD2 = idsIn(result).filter((id) => id.startsWith("FOR_DUTY") && id.endsWith("duty:D-2"));
  expect(ofD2).toHaveLength(4);
  expect(leftOut(result)).toEqual([
    "NOT_CARRIED_OVER mapping.duties.properties.description",
    "NOT_CARRIED_OVER duties!E4",
  ]);
});

test("a matrix again with a corrected name changes the duty and its assignments, and begins and ends none", async () => {
  const graph = await openGraph();
  const { content, mapping } = fixtureRequest("CSV/matrix.csv");
  await read(graph, content as string, mapping ?? "");
  const corrected = (content as string).replace("Check payments", "Check each payment");
  expect(counts(await read(graph, corrected, mapping ?? "", { mode: "REPLACE_SOURCE" }))).toEqual([0, 5, 25, 0]);
});

test("a row without what its id is made of is a problem at its cell and line, and nothing is written", async () => {
  const graph = await openGraph();
  const result = await read(graph, 'ref_id,name\na,"Ada\nOsei"\n,Ben\n', agents());
  expect(result.problems.map(({ code, path, line }) => [code, path, line])).toEqual([
    ["INVALID_VALUE", "agents!A3", 4],
  ]);
  expect((await graph.store.head()).version).toBe(0);
});

test("commas and semicolons, quotes, line ends and a byte order mark are read as RFC 4180 has them", async () => {
  const comma = await once('\uFEFFref_id,name\r\na,"A, ""B"""\r\n', agents());
  const semicolon = await once('ref_id;name\na;"A, ""B"""', agents());
  expect([factsOf(comma, "agent:a"), factsOf(semicolon, "agent:a")]).toEqual([{ name: 'A, "B"' }, { name: 'A, "B"' }]);
  const header = await once('"ref_id","a;b"\na,1', agents({ properties: { "a;b": "name" } }));
  expect(factsOf(header, "agent:a")).toEqual({ name: "1" });
});

test("a tab is seen from the header as well, and of several marks the one that stands there most often", async () => {
  for (const text of [
    "ref_id\tname\na\tAda\n",
    '"ref_id"\t"name"\r\n"a"\t"Ada"',
    "name, short\tref_id\tname\n\ta\tAda\n",
  ]) {
    expect(factsOf(await once(text, agents()), "agent:a")).toEqual({ name: "Ada" });
  }
});

test("a mapping may say what stands between fields, which the header then does not decide", async () => {
  const content = "ref_id|name, in full\na|Ada, Bea\n";
  const { properties: _, ...plain } = (JSON.parse(agents()) as { agents: Record<string, unknown> }).agents;
  const mapping = (more: object) =>
    JSON.stringify({ agents: { ...plain, properties: { "name, in full": "name" }, ...more } });
  expect(factsOf(await once(content, mapping({ delimiter: "|" })), "agent:a")).toEqual({ name: "Ada, Bea" });
  const guessed = await once(content, mapping({}));
  expect(guessed.problems.map(({ code }) => code)).toContain("INVALID_VALUE");
  for (const delimiter of ['"', "\n", "||", "a", ""]) {
    const { problems } = await once(content, mapping({ delimiter }));
    expect(problems.map(({ path }) => path)).toEqual(["mapping.agents.delimiter"]);
  }
});

test("a mapping may say how bytes are encoded, and without it they are refused with what to do", async () => {
  const content = Buffer.from("ref_id;name\na;Zoë, 5 €\n", "latin1");
  content[content.length - 2] = 0x80;
  const { problems } = await once("", agents(), { content });
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [2, expect.stringContaining("save it so, or for a table name its encoding in the mapping")],
  ]);
  const read = await once("", agents({ encoding: "windows-1252" }), { content });
  expect(factsOf(read, "agent:a")).toEqual({ name: "Zoë, 5 €" });
  const odd = await once("", agents({ encoding: "ebcdic" }), { content: Buffer.from("ref_id,name\na,b\n") });
  expect(odd.problems.map(({ path }) => path)).toEqual(["mapping.agents.encoding"]);
});

test.each([
  ["a quote that is not closed", 'ref_id,name\na,"b', "UNREADABLE_DOCUMENT", 2],
  ["text behind a closing quote", 'ref_id,name\na,"b"c\n', "UNREADABLE_DOCUMENT", 2],
  ["a row with a field more", "ref_id,name\na,b\nc,d,e\n", "UNREADABLE_DOCUMENT", 3],
  ["nothing", "", "UNREADABLE_DOCUMENT", null],
  ["only empty lines", "\n\n \n", "UNREADABLE_DOCUMENT", null],
  ["a header that stands twice", "ref_id,ref_id\na,b\n", "INVALID_VALUE", 1],
])("%s refuses the table", async (_, content, code, line) => {
  const { problems } = await once(content, agents());
  expect(problems.map((one) => [one.code, one.line])).toEqual([[code, line]]);
});

test.each([
  ["a mapping that is none", "agents: 3", "mapping.agents"],
  ["a kind that is none", "agents: { kind: Robot, id: 'a:{b}' }", "mapping.agents.kind"],
  [
    "a property that the kind has not",
    "agents: { kind: Agent, id: 'a:{ref_id}', properties: { name: nick } }",
    "mapping.agents.properties.name",
  ],
  ["a column of the id that the table has not", "agents: { kind: Agent, id: 'a:{key}' }", "mapping.agents.id"],
  ["an id without a column", "agents: { kind: Agent, id: 'a' }", "mapping.agents.id"],
  ["a key that no mapping has", "agents: { kind: Agent, id: 'a:{ref_id}', colour: red }", "mapping.agents"],
  [
    "a relation that joins other kinds",
    "agents: { kind: Agent, id: 'a:{ref_id}', relations: [{ column: name, type: OWNS, facet: ACCOUNTABLE, to: { kind: Agent, by: name } }] }",
    "mapping.agents.relations[0]",
  ],
  [
    "two sheets for one table",
    "a: { kind: Agent, id: 'a:{ref_id}' }\nb: { kind: Agent, id: 'b:{ref_id}' }",
    "mapping.a",
  ],
])("%s is told at its place in the mapping", async (_, mapping, path) => {
  const { problems } = await once("ref_id,name\na,b\n", mapping);
  expect(problems[0]).toMatchObject({ code: "INVALID_VALUE", path });
});

test("a table without a mapping, and a mapping with a document that takes none, are told", async () => {
  expect(told(await once("a,b\n1,2\n", "", { mapping: null }))).toEqual(["PROPERTY_REQUIRED mapping"]);
  expect(told(await once("agents: []", "a: 1", { format: "ESTATE" }))).toEqual(["INVALID_VALUE mapping"]);
  expect((await once("a,b\n1,2\n", agents(), { format: "AUTO" })).problems[0]?.message).toContain(
    "CSV is never guessed",
  );
});

test("a property may be named before its column, where only that makes sense", async () => {
  const result = await once("ref_id,Agent name\na,Ada\n", agents({ properties: { name: "Agent name" } }));
  expect(factsOf(result, "agent:a")).toEqual({ name: "Ada" });
});

test.each([
  ["approved", "yes", true],
  ["approved", "0", false],
  ["reviewedAt", "2026-01-31", "2026-01-31T00:00:00.000Z"],
  ["reviewedAt", "2026-01-31T09:30:00+02:00", "2026-01-31T07:30:00.000Z"],
  ["pluginKind", "mcp server", "MCP_SERVER"],
])("of a plugin, %s %j is read as %j", async (property, cell, value) => {
  const mapping = JSON.stringify({ s: { kind: "Plugin", id: "plugin:{ref_id}", properties: { v: property } } });
  expect(factsOf(await once(`ref_id,v\na,${cell}\n`, mapping), "plugin:a")).toEqual({ [property]: value });
});

test.each([
  ["approved", "maybe"],
  ["reviewedAt", "31/01/2026"],
  ["settings", "x"],
])("of a plugin, %s %j is a problem at its cell", async (property, cell) => {
  const mapping = JSON.stringify({ s: { kind: "Plugin", id: "plugin:{ref_id}", properties: { v: property } } });
  expect(told(await once(`ref_id,v\na,${cell}\n`, mapping))).toEqual(["INVALID_VALUE s!B2"]);
});

test("a word is read as the mapping says that it means, and a list is split where it says", async () => {
  const properties = {
    Risk: { property: "criticality", values: { hoch: "HIGH" } },
    Clouds: { property: "clouds", separator: "/" },
  };
  const result = await once("ref_id,Risk,Clouds\na,hoch,aws / azure\n", agents({ properties }));
  expect(factsOf(result, "agent:a")).toEqual({ criticality: "HIGH", clouds: ["aws", "azure"] });
  const escaped = await once("ref_id,Clouds\na,a\\|b|c\n", agents({ properties: { Clouds: "clouds" } }));
  expect(factsOf(escaped, "agent:a")).toEqual({ clouds: ["a|b", "c"] });
});

test("what a cell names is a row of that name, an entity by its external id, or one of that name alone", async () => {
  const graph = await openGraph();
  await graph.put({ plugins: [{ id: "plugin:mail", externalIds: [{ system: "purl", id: "pkg:npm/mail" }] }] });
  const relations = [
    { column: "delegates", type: "DELEGATES_TO", to: { kind: "Agent", by: "name" } },
    {
      column: "plugin",
      type: "EXTENDS",
      from: { kind: "Plugin", by: "purl" },
      separator: "|",
      properties: { version: "version" },
    },
    { column: "reads", type: "FEEDS", from: { by: "id" } },
  ];
  const rows =
    "ref_id,name,delegates,plugin,version,reads\na,Ada,ben,pkg:npm/mail@2.0.0|pkg:npm/chat,2.0.0,\nb,Ben,,,,resource:none\n";
  const refused = await read(graph, rows, agents({ relations }), { dryRun: true });
  expect(told(refused)).toEqual(["UNKNOWN_ENTITY agents!F3"]);
  const result = await read(graph, rows.replace("resource:none", ""), agents({ relations }), { dryRun: true });
  expect(idsIn(result).filter((id) => !id.startsWith("agent:"))).toEqual([
    "plugin:mail",
    "plugin:npm/chat",
    "DELEGATES_TO:agent:a:agent:b",
    "EXTENDS:plugin:mail:agent:a",
    "EXTENDS:plugin:npm/chat:agent:a",
  ]);
  expect(factsOf(result, "EXTENDS:plugin:mail:agent:a")).toEqual({ version: "2.0.0" });
});

test("two rows of one name are no end of a relation by name", async () => {
  const relations = [{ column: "to", type: "DELEGATES_TO", to: { kind: "Agent", by: "name" } }];
  const result = await once("ref_id,name,to\na,Same,\nb,Same,\nc,Cy,same\n", agents({ relations }));
  expect([leftOut(result), idsIn(result).length]).toEqual([["NOT_CARRIED_OVER agents!C4"], 3]);
});

test("in a table that we exported a mark before what looks like a formula is undone, and in others it stays", async () => {
  const ours = "ref_id,name,as_of,graph_version,completeness,cut_by,exported_at\na,'=1+1,x,1,COMPLETE,,y\n";
  expect(factsOf(await once(ours, agents()), "agent:a")).toEqual({ name: "=1+1" });
  expect(factsOf(await once("ref_id,name\na,'=1+1\n", agents()), "agent:a")).toEqual({ name: "'=1+1" });
});
