import { expect, test } from "vitest";
import type { Problem } from "../../src/changes/problem.ts";
import { problems as catalogue, type ProblemCode } from "../../src/changes/problems.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import { localActor } from "../../src/changes/actor.ts";
import { openGraph } from "../changes/open-graph.ts";
import { type Api, openApi } from "../support/open-api.ts";
import { type FormatCase, formatCases } from "./every-format.ts";
import { bytesMax, type HostileDocument, hostileDocuments } from "./hostile-documents.ts";

const cases = formatCases.map((one) => [one.format, one] as const);
const limits = {
  ...defaultDocumentLimits,
  bytes: { max: bytesMax, setting: "BYTES" },
  rows: { max: 2000, setting: "ROWS" },
};

interface Told {
  readonly status: number;
  readonly text: string;
  /** Without anything where the door refused what it did not read. */
  readonly body: { readonly problems?: readonly Problem[]; readonly graphVersion?: string | null };
}

/** Sends a document to the door that takes bytes. */
async function send({ url }: Api, { format, mapping }: FormatCase, { content }: HostileDocument): Promise<Told> {
  const query = new URLSearchParams({ source: "register", format, ...(mapping !== null && { mapping }) });
  const body = typeof content === "string" ? content : Uint8Array.from(content);
  const headers = { "content-type": "application/octet-stream" };
  const response = await fetch(`${url}/import?${query.toString()}`, { method: "POST", headers, body });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Told["body"] };
}

/** What stands in a graph, as its log has it. */
async function log({ application }: Api): Promise<string> {
  const { store } = await application.context();
  const { version } = await store.head();
  return JSON.stringify([version, await store.changes({ versionAtMost: version, oldestFirst: true, limit: 100_000 })]);
}

/** What no answer may hold: where the product lies, how it is built, what it asks its store. */
const inner =
  /node_modules|file:\/\/\/|\.[jt]s:\d|\n\s+at |SQLITE|SELECT |INSERT |\/work\/|\/tmp\/|undefined|\[object/u;

/** For each code, how its message says what would be accepted, or what to do. */
const waysOut: Readonly<Partial<Record<ProblemCode, RegExp>>> = {
  LIMIT_EXCEEDED: /; the limit is .+ \(setting: \w+\)\.$/u,
  INVALID_VALUE: / is not accepted here: give .+\.$/u,
  INVALID_ID: / is not an id: give .+\.$/u,
  PROPERTY_NOT_ALLOWED: /; it takes .+\.$/u,
  UNKNOWN_FORMAT: /tried: .+\. .+\.$/u,
  UNSUPPORTED_VERSION: /these are: .+\.$/u,
};

/** What is wrong with a part of a document, and so has a place. */
const placed = new Set<ProblemCode>([
  "INVALID_VALUE",
  "INVALID_ID",
  "PROPERTY_NOT_ALLOWED",
  "PROPERTY_REQUIRED",
  "UNKNOWN_ENTITY",
]);

/** What is said of the whole, which has no place, or quotes a key that could not be printed as one. */
const ofWhole = /is not accepted here: give (?:an object|a key without)/u;

/** Why a refusal is not clear; nothing where it is. */
function unclear({ problems = [] }: Told["body"]): readonly string[] {
  return problems.flatMap(({ code, message, path, line }) => {
    const says = `${code} ${path ?? ""} ${line ?? ""}: ${message.slice(0, 300)}`;
    const isKnown = Object.hasOwn(catalogue, code) && message.length > 10 && message.length < 3000;
    const isPlain = !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.test(message) && message.isWellFormed();
    const isPlaced = !placed.has(code) || path !== null || line !== null || ofWhole.test(message);
    return isKnown && isPlain && isPlaced && (waysOut[code]?.test(message) ?? true) ? [] : [says];
  });
}

test.each(cases)(
  "whatever hostile document is sent as %s is read or refused with what is wrong and what would be taken, and refused it changes nothing",
  { timeout: 120_000 },
  async (_, one) => {
    const api = await openApi({ limits: { document: limits } });
    const sound = await send(api, one, { what: "sound", content: await one.write(one.root) });
    expect(sound.body.problems).toEqual([]);
    const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const faults: Record<string, unknown> = {};
    for (const hostile of await hostileDocuments(one)) {
      const before = await log(api);
      const { status, text, body } = await send(api, one, hostile);
      const after = await log(api);
      const { problems = [], graphVersion = null } = body;
      const codes = problems.map(({ code }) => code);
      const wrong = [
        ...([200, 413, 422].includes(status) ? [] : [`status ${status}`]),
        ...((status === 200) === (graphVersion !== null) ? [] : ["accepted and refused"]),
        ...(status === 200 || before === after ? [] : ["a refusal changed the graph"]),
        ...(hostile.isRefused === true && status === 200 ? ["it was accepted"] : []),
        ...(status === 422 && codes.length === 0 ? ["no problem is told"] : []),
        ...(hostile.refusedWith !== undefined && codes.some((code) => hostile.refusedWith?.includes(code) !== true)
          ? codes
          : []),
        ...(inner.exec(text) ?? []),
        ...(status === 413 ? [] : unclear(body)),
        ...(/[\u0000\u202e\ud800]|\\u0000|\\u202e/u.test(after) ? ["what does not show is in the graph"] : []),
      ];
      if (wrong.length > 0) faults[hostile.what] = [status, ...wrong, text.slice(0, 300)];
    }
    expect(faults).toEqual({});
    expect(api.faults).toEqual([]);
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  },
);

test.each(cases)("a document in %s of more items or bytes than its limits is refused as that", async (_, one) => {
  const { store } = await openGraph();
  const content = await one.write(one.root);
  const request = { store, actor: localActor, source: "register", format: one.format, mapping: one.mapping, content };
  const small = { max: 1, setting: "SETTING" };
  for (const bounds of [
    { ...limits, bytes: small },
    { ...limits, batch: { ...limits.batch, items: small } },
  ]) {
    const { problems, graphVersion } = await importDocument({ ...request, limits: bounds });
    expect([graphVersion, problems.map(({ code }) => code)]).toEqual([null, ["LIMIT_EXCEEDED"]]);
    expect(problems[0]?.message).toMatch(waysOut.LIMIT_EXCEEDED ?? /never/u);
  }
  expect((await store.head()).version).toBe(0);
});
