import { expect, test } from "vitest";
import { openApart } from "../../src/exchange/apart/open-apart.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { openDocument } from "../../src/exchange/open-document.ts";
import type { OpenedDocument } from "../../src/exchange/opened-document.ts";
import { problem } from "../../src/changes/problem.ts";
import { openApi } from "../support/open-api.ts";
import { formatCases } from "./every-format.ts";

const cases = formatCases.map((one) => [one.format, one] as const);
const limits = defaultDocumentLimits;

/** All that was read, without what reads it. */
async function toldOf(opened: OpenedDocument): Promise<unknown> {
  if ("refused" in opened) return opened;
  const { format, reading, notCarriedOver, located } = opened;
  const at =
    "graph" in reading ? ["components[1].name", "agents!B2", "[1].metadata", "none"] : ["agents[1].id", "people"];
  const places = at.map((path) => ({ ...problem("UNREADABLE_DOCUMENT", null, { reason: "x" }), path }));
  const lines = (await located(places)).map(({ line }) => line);
  if (!("graph" in reading)) return { format, reading, notCarriedOver, lines };
  const { certainty, entities, relations, problems, notCarriedOver: left } = reading.graph;
  return {
    format,
    certainty,
    entities,
    relations,
    problems: problems.problems,
    left: left.problems,
    notCarriedOver,
    lines,
  };
}

test.each(cases)(
  "a document in %s comes to the same read in a thread of its own",
  async (format, { root, write, mapping }) => {
    const content = await write(root);
    const asked = { format, source: "register", mapping, limits };
    const apart = await openApart(content, asked);
    expect(await toldOf(apart)).toEqual(await toldOf(await openDocument(content, asked)));
    if (!("refused" in apart)) await apart.close?.();
  },
);

test("what is refused in a thread of its own is refused in the same words, and the next is read", async () => {
  const asked = { format: "AUTO", source: "register", mapping: null, limits };
  for (const content of ["a: [", '{"agents": [{"id": "a", "__proto__": 1}]}', "hello", Buffer.from([0xff])]) {
    expect(await openApart(content, asked)).toEqual(await openDocument(content, asked));
  }
});

test("others get their turn while a large document is read, many times over", async () => {
  const agents = Array.from({ length: 40_000 }, (_, index) => ({ id: `agent:${index}`, name: `Agent ${index}` }));
  const content = JSON.stringify({ agents });
  let turns = 0;
  let isRead = false;
  const turn = (): void => {
    turns += 1;
    if (!isRead) setImmediate(turn);
  };
  turn();
  const opened = await openApart(content, { format: "ESTATE", source: "register", mapping: null, limits });
  isRead = true;
  expect(turns).toBeGreaterThan(1000);
  if ("refused" in opened) throw new Error("it is sound");
  expect(opened.reading).toMatchObject({ changes: { agents } });
  await opened.close?.();
});

test("a document that takes more memory than its limit is given up and refused as that, and the next is read", async () => {
  const small = { ...limits, memory: { max: 96, setting: "SETTING" } };
  const asked = { format: "ESTATE", source: "register", mapping: null };
  const content = "- [a, b]\n".repeat(300_000);
  const refused = (message: string) => [{ code: "LIMIT_EXCEEDED", message, path: null, line: null }];
  expect(await openApart(content, { ...asked, limits: small })).toEqual({
    format: "ESTATE",
    refused: refused("Reading the document takes too much memory; the limit is 96 MiB (setting: SETTING)."),
  });
  const next = await openApart("agents: [{ id: a }]", { ...asked, limits: small });
  expect(next).toMatchObject({ reading: { changes: { agents: [{ id: "a" }] } } });
  if (!("refused" in next)) await next.close?.();
});

test("a server that reads such a document answers others meanwhile and afterwards", async () => {
  const document = { ...limits, memory: { max: 64, setting: "SETTING" } };
  const { url } = await openApi({ limits: { document } });
  const headers = { "content-type": "application/octet-stream" };
  const sent = (body: string) =>
    fetch(`${url}/import?format=ESTATE&source=register`, { method: "POST", headers, body });
  const exhausting = sent("- [a, b]\n".repeat(150_000));
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  const refused = await exhausting;
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    problems: [{ code: "LIMIT_EXCEEDED", message: expect.stringContaining("64 MiB") as string }],
    graphVersion: null,
  });
  const next = await sent(`agents: [{ id: "agent:a", name: A }] # ${"x".repeat(1_100_000)}`);
  expect([next.status, await next.json()]).toMatchObject([200, { created: 1, problems: [] }]);
});

test("a document that JSON.parse might make more of than there is memory is refused before it is read", async () => {
  const small = { ...limits, memory: { max: 96, setting: "SETTING" } };
  const asked = { format: "ESTATE", source: "register", mapping: null, limits: small };
  const message =
    "The document is too large to read in the memory that there is for it; the limit is 3145728 bytes in 96 MiB (setting: SETTING).";
  const listed = (bytes: number) => `{"agents":[${"{},".repeat(bytes / 3)}{}]}`;
  expect(await openApart(listed(3_200_000), asked)).toEqual({
    format: "ESTATE",
    refused: [{ code: "LIMIT_EXCEEDED", message, path: null, line: null }],
  });
  const below = await openApart(listed(3_000_000), asked);
  expect("refused" in below ? below.refused.map(({ code }) => code) : below.format).toEqual(["LIMIT_EXCEEDED"]);
  if (!("refused" in below)) await below.close?.();
});

test.each([
  ["JSON", `[${"[1],".repeat(1_000_000)}1]`],
  ["YAML", "- [a, b]\n".repeat(300_000)],
])("a document in %s that takes too long is given up and refused as that, and the next is read", async (_, content) => {
  const short = { ...limits, milliseconds: { max: 1, setting: "SETTING" } };
  const asked = { format: "ESTATE", source: "register", mapping: null };
  const { refused } = (await openApart(content, { ...asked, limits: short })) as {
    readonly refused: readonly unknown[];
  };
  const message = "Reading the document takes too long; the limit is 1 ms (setting: SETTING).";
  expect(refused).toEqual([{ code: "LIMIT_EXCEEDED", message, path: null, line: null }]);
  const next = await openApart("agents: [{ id: a }]", { ...asked, limits });
  expect(next).toMatchObject({ reading: { changes: { agents: [{ id: "a" }] } } });
  if (!("refused" in next)) await next.close?.();
});
