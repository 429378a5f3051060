import { expect, test } from "vitest";
import { fixtureRequest } from "../exchange/import-fixture.ts";
import { openApi, type Api } from "../support/open-api.ts";

const importing = `mutation ($format: ImportFormat!, $content: String!, $encoding: ContentEncoding!, $mapping: String, $source: String!, $mode: ImportMode!, $dryRun: Boolean!) {
  importDocument(format: $format, content: $content, encoding: $encoding, mapping: $mapping, source: $source, mode: $mode, dryRun: $dryRun) {
    format graphVersion created updated unchanged ended
    problems { code path line }
    notCarriedOver { code path line }
    changes(first: 100) { nodes { kind } totalCount }
  }
}`;
const defaults = { format: "AUTO", encoding: "TEXT", source: "docs", mode: "MERGE", dryRun: false };

async function send(api: Api, request: object) {
  const { importDocument } = (await api.ask(importing, { ...defaults, ...request })) as { importDocument: Imported };
  return importDocument;
}

interface Imported {
  readonly format: string;
  readonly graphVersion: string | null;
  readonly created: number;
  readonly unchanged: number;
  readonly problems: readonly { code: string; path: string | null; line: number | null }[];
  readonly notCarriedOver: readonly { code: string; path: string | null; line: number | null }[];
  readonly changes: { readonly totalCount: number };
}

/** The raw door: the query, and the document as the body. */
async function post(api: Api, query: Readonly<Record<string, string>>, body: string | Uint8Array<ArrayBuffer>) {
  const response = await fetch(`${api.url}/import?${String(new URLSearchParams(query))}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body,
  });
  return { status: response.status, body: (await response.json()) as Imported & { errors?: unknown } };
}

const catalog = fixtureRequest("BACKSTAGE/catalog-info.yaml").content as string;
const { content: csv, mapping } = fixtureRequest("CSV/agents.csv");
const vendors = `{ plugins(first: 100) { nodes { id name } } agents(first: 100) { nodes { id owner { party { id } } plugins { id } } } }`;

test("a document is told what it would do, does it, and does nothing again", async () => {
  const api = await openApi();
  const dry = await send(api, { content: catalog, dryRun: true });
  expect(dry).toMatchObject({ format: "BACKSTAGE", graphVersion: "0", problems: [] });
  const done = await send(api, { content: catalog });
  expect([done.created, done.changes.totalCount, done.graphVersion]).toEqual([dry.created, dry.created, "1"]);
  expect(done.notCarriedOver).toEqual(dry.notCarriedOver);
  expect(done.notCarriedOver).toContainEqual({
    code: "REFERENCE_OUTSIDE",
    path: "[0].spec.dependsOn[2]",
    line: expect.any(Number) as number,
  });
  const again = await send(api, { content: catalog });
  expect([again.graphVersion, again.created, again.unchanged]).toEqual(["1", 0, done.created]);
  expect(await api.ask(vendors)).toMatchObject({
    agents: {
      nodes: [{ id: "agent:component:default/invoice-bot", plugins: [{ id: "plugin:api:default/mail-mcp" }] }],
    },
  });
});

test("the raw door reads what the mutation reads, says 422 of what is refused, and 400 of what is asked wrongly", async () => {
  const api = await openApi();
  const { status, body } = await post(api, { source: "docs", format: "CSV", mapping: mapping ?? "" }, csv as string);
  expect([status, body.format, body.graphVersion, body.created]).toEqual([200, "CSV", "1", 18]);
  expect(await send(api, { format: "CSV", mapping, content: csv })).toMatchObject({ graphVersion: "1", created: 0 });
  const base64 = { format: "CSV", mapping, content: Buffer.from(csv as string).toString("base64"), encoding: "BASE64" };
  expect(await send(api, base64)).toMatchObject({ graphVersion: "1", created: 0 });

  const refused = await post(api, { source: "docs", dryRun: "true" }, "hello: world");
  expect([refused.status, refused.body.problems[0]?.code]).toEqual([422, "UNKNOWN_FORMAT"]);
  const latin = await post(api, { source: "docs" }, new Uint8Array([0x61, 0xe9, 0x3a, 0x20, 0x31]));
  expect([latin.status, latin.body.problems[0]?.code]).toEqual([422, "UNREADABLE_DOCUMENT"]);
  expect((await post(api, { source: "docs", format: "FAX" }, "{}")).status).toBe(400);
  expect((await post(api, { format: "AUTO" }, "{}")).status).toBe(400);
  expect((await post(api, { source: "docs", colour: "red" }, "{}")).status).toBe(400);
});

test("bytes that are no text are refused with their place, and UTF-16 is read", async () => {
  const api = await openApi();
  const latin = await post(
    api,
    { source: "docs" },
    new Uint8Array(Buffer.from("agents:\n  - {id: a, name: Zoë}", "latin1")),
  );
  expect([latin.status, latin.body.problems]).toEqual([
    422,
    [{ code: "UNREADABLE_DOCUMENT", message: expect.stringContaining("byte 28 ") as string, path: null, line: 2 }],
  ]);
  const wide = Buffer.from("\uFEFFagents:\n  - {id: a, name: Zoë}", "utf16le");
  expect((await post(api, { source: "docs" }, new Uint8Array(wide))).body).toMatchObject({ created: 1, problems: [] });
});

test("a Content-Type that is none, and a body that is packed, are told with what would be taken", async () => {
  const api = await openApi();
  const asked = async (headers: Readonly<Record<string, string>>) => {
    const response = await fetch(`${api.url}/import?source=docs`, { method: "POST", headers, body: "{}" });
    const { errors } = (await response.json()) as { readonly errors: readonly { readonly message: string }[] };
    return [response.status, errors[0]?.message];
  };
  expect(await asked({ "content-type": "yaml" })).toEqual([
    415,
    expect.stringContaining("send application/octet-stream"),
  ]);
  expect(await asked({ "content-encoding": "gzip" })).toEqual([
    415,
    expect.stringContaining("without Content-Encoding"),
  ]);
  expect((await api.application.context()).moment.version).toBe(0);
});

test("the server says that it lives while a large document is read, before it answers what became of that", async () => {
  const api = await openApi();
  const agents = Array.from({ length: 60_000 }, (_, index) => `  - { id: "agent:${index}", name: Agent ${index} }\n`);
  const answered: string[] = [];
  const imported = post(api, { source: "docs", dryRun: "true" }, `agents:\n${agents.join("")}`).then(({ body }) => {
    answered.push("import");
    return body;
  });
  for (let asked = 0; asked < 5; asked += 1) {
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    answered.push("health");
  }
  expect(await imported).toMatchObject({ problems: [], created: 60_000 });
  expect(answered).toEqual([...Array<string>(5).fill("health"), "import"]);
});

test("a large document that is wrong is told with its lines, as a small one is", async () => {
  const api = await openApi();
  const agents = Array.from({ length: 40_000 }, (_, index) => `  - { id: "agent:${index}", name: Agent ${index} }\n`);
  const wrong = `agents:\n${agents.join("")}  - { id: "agent:x", autonomy: L9 }\n`;
  const { status, body } = await post(api, { source: "docs" }, wrong);
  expect([status, body.problems]).toMatchObject([422, [{ path: "agents[40000].autonomy", line: 40_002 }]]);
});

test("a format that is known and not read is told as that, by name and by AUTO", async () => {
  const api = await openApi();
  const spdx = JSON.stringify({ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [] });
  for (const format of ["AUTO", "SPDX"]) {
    const { body } = await post(api, { source: "docs", format }, spdx);
    expect(body).toMatchObject({ format: "SPDX", graphVersion: null, problems: [{ code: "UNKNOWN_FORMAT" }] });
  }
});
