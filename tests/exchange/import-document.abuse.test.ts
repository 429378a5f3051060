import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { importDocument, type ImportRequest, type ImportResult } from "../../src/exchange/import-document.ts";
import { openGraph } from "../changes/open-graph.ts";

/** Imports into an empty graph; whatever was refused must have left it empty. */
async function read(content: string, options: Partial<ImportRequest> = {}): Promise<ImportResult> {
  const { store } = await openGraph();
  const result = await importDocument({ store, actor: localActor, source: "git", content, ...options });
  if (result.problems.length > 0) expect(await store.head()).toEqual({ version: 0, recordedAt: 0 });
  for (const { message } of result.problems) expect(message).not.toMatch(/\n|\/work|node_modules|    at /u);
  return result;
}

const told = async (content: string, options?: Partial<ImportRequest>): Promise<readonly string[]> =>
  (await read(content, options)).problems.map(({ code, line }) => `${code} ${line ?? ""}`.trim());

test.each([
  ["broken YAML", "agents:\n  - id: [a", "UNREADABLE_DOCUMENT 2"],
  ["broken JSON", '{"agents": [\n{"id": "a",,}]}', "UNREADABLE_DOCUMENT 2"],
  ["an unknown tag", "agents:\n  - id: !secret a", "UNREADABLE_DOCUMENT 2"],
  ["a binary", "agents:\n  - id: a\n    extra: { a: !!binary aGk= }", "UNREADABLE_DOCUMENT 3"],
  ["a set", "agents: !!set { a }", "UNREADABLE_DOCUMENT 1"],
  ["a merge key", "agents:\n  - id: a\n    extra:\n      <<: { b: 1 }", "UNREADABLE_DOCUMENT 4"],
  ["a key twice in YAML", "agents: []\nagents: []", "UNREADABLE_DOCUMENT 2"],
  ["a key twice in JSON", '{"agents": [],\n"ag\\u0065nts": []}', "UNREADABLE_DOCUMENT 2"],
  ["a key that is a number", "agents:\n  - id: a\n    extra: { 1: x }", "UNREADABLE_DOCUMENT 3"],
  ["a key that is a list", "? [a]\n: 1", "UNREADABLE_DOCUMENT 1"],
  ["a second document", "agents: []\n---\nagents: []", "UNREADABLE_DOCUMENT 2"],
  ["an alias of nothing", "agents: *nobody", "UNREADABLE_DOCUMENT"],
  ["nothing", "", "UNREADABLE_DOCUMENT"],
  ["a text", "hello", "UNKNOWN_FORMAT"],
  ["a list", "[]", "UNKNOWN_FORMAT"],
])("%s is refused with its line", async (_, content, problem) => {
  expect(await told(content)).toEqual([problem]);
});

test.each(["__proto__", "constructor", "prototype"])(
  "the key %s is refused with its line, in YAML and JSON",
  async (key) => {
    expect(await told(`agents:\n  - id: a\n    extra:\n      ${key}: { polluted: true }`)).toEqual([
      "PROPERTY_NOT_ALLOWED 4",
    ]);
    expect(await told(`{"agents": [{"id": "a",\n"${key}": {"polluted": true}}]}`)).toEqual(["PROPERTY_NOT_ALLOWED 2"]);
    expect(await told(`{"agents": [],\n"${key}": {"agents": []}}`)).toEqual(["PROPERTY_NOT_ALLOWED 2"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  },
);

test("a document above the limit of bytes is refused unread, as text and as base64", async () => {
  const limits = { ...defaultDocumentLimits, bytes: { max: 100, setting: "BYTES" } };
  const content = `agents: []\n#${"é".repeat(60)}`;
  expect(await told(content, { limits })).toEqual(["LIMIT_EXCEEDED"]);
  const base64 = Buffer.from(content).toString("base64");
  expect(await told(base64, { limits, encoding: "BASE64" })).toEqual(["LIMIT_EXCEEDED"]);
});

test.each([
  ["not base64 at all", "%%%"],
  ["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0xfd]).toString("base64")],
])("%s is refused", async (_, content) => {
  expect(await told(content, { encoding: "BASE64" })).toEqual(["UNREADABLE_DOCUMENT"]);
});

test.each([100, 3000, 100_000])("%d levels are refused, whatever brackets make them", async (levels) => {
  const json = `{"agents":[{"id":"a","extra":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}]}`;
  expect(await told(json)).toEqual(["LIMIT_EXCEEDED 1"]);
  const flow = `agents: ${"[".repeat(levels)}${"]".repeat(levels)}`;
  expect((await read(flow)).problems.map(({ code }) => code)).toEqual(["LIMIT_EXCEEDED"]);
});

test("a billion laughs, and an alias of what holds it, are refused", async () => {
  const levels = "bcdefghi".split("").map((name, index) => {
    const before = "abcdefghi"[index] ?? "a";
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`;
  });
  const laughs = [
    "agents:",
    "  - id: x",
    "    extra:",
    "      a: &a [ha]",
    ...levels.map((line) => `      ${line}`),
  ].join("\n");
  expect(await told(laughs)).toEqual(["LIMIT_EXCEEDED"]);
  const [result] = (await read("agents:\n  - id: x\n    extra: &e { again: *e }")).problems;
  expect(result?.code).toBe("LIMIT_EXCEEDED");
});

test("an alias that repeats a large part counts as if it were written out", async () => {
  const limits = { ...defaultDocumentLimits, bytes: { max: 50_000, setting: "BYTES" } };
  const large = `&large { text: ${"x".repeat(1000)} }`;
  const agents = Array.from(
    { length: 90 },
    (_, index) => `  - { id: a${index}, extra: ${index === 0 ? large : "*large"} }`,
  );
  expect(await told(`agents:\n${agents.join("\n")}`, { limits })).toEqual(["LIMIT_EXCEEDED"]);
  expect(await told(`agents:\n${agents.slice(0, 20).join("\n")}`, { limits })).toEqual([]);
});

test("ten thousand keys in one object do not take ten thousand times as long", { timeout: 20_000 }, async () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `      k${index}: 1`).join("\n");
  expect(await told(`agents:\n  - id: a\n    extra:\n${keys}`)).toEqual([]);
});

test("a thousand problems in a long document are located in one walk", { timeout: 20_000 }, async () => {
  const agents = Array.from({ length: 5000 }, (_, index) => `{"id": "a b${index}"}`).join(",\n");
  const { problems } = await read(`{"agents": [\n${agents}]}`);
  expect([problems.length, problems[999]?.line, problems[1000]?.line]).toEqual([5000, 1001, null]);
});

test("characters that do not show are removed from texts and told, and refused in ids", async () => {
  const { problems, notCarriedOver } = await read('agents:\n  - id: a\n    name: "in\\u202Evoice\\u0007"');
  expect(problems).toEqual([]);
  expect(notCarriedOver.map(({ code, path, line }) => [code, path, line])).toEqual([
    ["NOT_CARRIED_OVER", "agents[0].name", 3],
  ]);
  expect(await told('agents:\n  - id: "a\\u202E"')).toEqual(["INVALID_ID 2"]);
});

test("a very long text in JSON does not exhaust the stack of a pattern", async () => {
  const { problems } = await read(JSON.stringify({ agents: [{ id: "a", name: '\\"'.repeat(2_000_000) }] }));
  expect(problems.map(({ code, path }) => [code, path])).toEqual([["LIMIT_EXCEEDED", "agents[0].name"]]);
});

test("a document that takes too long, or has too many words, is given up while others get their turn", async () => {
  const content = `agents:\n${"  - { id: a, tags: [a, b, c] }\n".repeat(20_000)}`;
  const told = async (limit: object): Promise<unknown> => {
    const { problems } = await read(content, { limits: { ...defaultDocumentLimits, ...limit } });
    return problems.map(({ code, message }) => [code, message]);
  };
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  const [slow, many] = [{ milliseconds: { max: 100, setting: "MS" } }, { words: { max: 100_000, setting: "WORDS" } }];
  expect(await told(slow)).toEqual([
    ["LIMIT_EXCEEDED", "Reading the document takes too long; the limit is 100 ms (setting: MS)."],
  ]);
  expect(await told(many)).toEqual([
    ["LIMIT_EXCEEDED", "The document has too many words; the limit is 100000 words and marks (setting: WORDS)."],
  ]);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(3);
});

/** Thirty texts as long as a text may be: seconds to read, or an hour where a pattern reads each again from each of its characters. */
const long = (text: string, end: string): readonly string[] =>
  Array.from({ length: 30 }, (_, index) => `${text.repeat(60_000 / text.length)}${end}${index}`);

test.each([
  [
    "arguments that begin like a token again and again",
    { mcpServers: { a: { command: "npx", args: long("-eyJ", "") } } },
  ],
  ["names with spaces within", { mcpServers: Object.fromEntries(long(" ", "x").map((end) => [`a${end}`, {}])) }],
  [
    "addresses with slashes within",
    {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      services: [{ name: "a", "bom-ref": "a", endpoints: long("/", "x").map((end) => `https://a.example${end}`) }],
    },
  ],
])("%s are read once, however long", { timeout: 20_000 }, async (_, document) => {
  expect(await told(JSON.stringify(document))).toEqual([]);
});

test.each(["eyJhbGciOiJI.eyJzdWIiOiIx", "x-eyJhbGciOiJI.eyJzdWIiOiIx", "a.eyJhbGciOiJI-_.eyJzdWIi.c2ln"])(
  "the token %s is withheld, whatever stands before it",
  async (token) => {
    const { notCarriedOver } = await read(JSON.stringify({ mcpServers: { a: { command: "npx", args: [token] } } }));
    expect(notCarriedOver.map(({ code, path }) => [code, path])).toContainEqual([
      "SECRET_WITHHELD",
      "mcpServers.a.args[0]",
    ]);
    expect(JSON.stringify(notCarriedOver)).not.toContain("eyJ");
  },
);

test("a setting of the wrong type in a client's configuration is not quoted, for it may be a secret", async () => {
  const server = {
    command: "npx",
    args: "--token hunter",
    env: "TOKEN=hunter",
    headers: ["hunter"],
    disabled: "hunter",
  };
  const { problems } = await read(JSON.stringify({ mcpServers: { a: server } }));
  expect(problems.map(({ path }) => path)).toEqual(
    ["args", "disabled", "env", "headers"].map((key) => `mcpServers.a.${key}`),
  );
  expect(JSON.stringify(problems)).not.toContain("hunter");
});

test("nothing of a server.json that is named as a secret or looks like one is kept, in lists, by name or by key", async () => {
  const { store } = await openGraph();
  const content = JSON.stringify({
    $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
    ...{ name: "com.example/mail", description: "Sends mail.", version: "1.0.0" },
    packages: [
      {
        ...{ registryType: "npm", identifier: "mail" },
        packageArguments: [{ type: "named", name: "--api-key", value: "hunter", default: "hunter" }],
        environmentVariables: [
          { name: "API_TOKEN", value: "hunter" },
          { name: "LOG_LEVEL", value: "kept as it is" },
          { name: "DB_PASSWORD", isSecret: false, default: "hunter" },
        ],
      },
    ],
    remotes: [
      {
        ...{ type: "sse", url: "https://mail.example/sse" },
        headers: [
          { name: "Authorization", value: "hunter" },
          { name: "X-Api-Key", value: "{key}" },
        ],
      },
    ],
    _meta: { notes: ["ghp_hunterhunterhunter", "a note"], password: ["hunter"], token: { value: "hunter" } },
  });
  const { problems, notCarriedOver } = await importDocument({ store, actor: localActor, source: "git", content });
  expect(problems).toEqual([]);
  const withheld = notCarriedOver.filter(({ code }) => code === "SECRET_WITHHELD").map(({ path }) => path);
  expect(withheld.toSorted()).toEqual([
    "_meta.notes[0]",
    "_meta.password[0]",
    "_meta.token.value",
    "packages[0].environmentVariables[0].value",
    "packages[0].environmentVariables[2].default",
    "packages[0].packageArguments[0].default",
    "packages[0].packageArguments[0].value",
    "remotes[0].headers[0].value",
  ]);
  const { version, recordedAt } = await store.head();
  const [plugin] = await store.entities(["plugin:npm/mail"], { version, at: recordedAt });
  const kept = JSON.stringify(plugin);
  expect(kept).not.toContain("hunter");
  for (const text of ["kept as it is", "a note", "{key}"]) expect(kept).toContain(text);
});
