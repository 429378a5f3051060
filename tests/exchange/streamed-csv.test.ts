import fc from "fast-check";
import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import { importStreamedCsv } from "../../src/exchange/streamed/import-streamed-csv.ts";
import type { OpenDocument } from "../../src/exchange/streamed/read-items.ts";
import type { StreamedRequest, StreamedResult } from "../../src/exchange/streamed/streamed-import.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { type Graph, openGraph } from "../changes/open-graph.ts";
import { formatCases } from "./every-format.ts";
import { fixtureRequest } from "./import-fixture.ts";
import { inPieces } from "./in-pieces.ts";
import { flipped, mangled } from "./mangled.ts";
import { recorded } from "./read-fixture.ts";

const agents = 'agents: { kind: Agent, id: "agent:{ref_id}", properties: { name: name } }';

function stream(
  { store }: Pick<Graph, "store">,
  open: OpenDocument,
  mapping: string | null = agents,
  more: Partial<StreamedRequest> = {},
): Promise<StreamedResult> {
  const request = { mode: "MERGE", allowMassEnd: false, dryRun: false, effectiveAt: null } as const;
  const limits = defaultDocumentLimits;
  return importStreamedCsv(
    { ...request, store, actor: localActor, open, source: "register", limits, ...more },
    mapping,
  );
}

/** What the graph holds, by id. */
async function held(graph: Graph): Promise<ReadonlyMap<string, unknown>> {
  const ids = [...new Set(await recorded(graph))];
  const facts = await Promise.all(ids.map((id) => graph.facts(id)));
  return new Map(ids.map((id, index) => [id, [facts[index]?.properties, facts[index]?.certainty]]));
}

test("a table that is streamed is read by the delimiter and in the encoding that its mapping says, or in UTF-16 with a mark", async () => {
  const mapping = (more: string) =>
    `agents: { kind: Agent, id: "agent:{ref_id}", properties: { "name, in full": name }${more} }`;
  const text = "ref_id|name, in full\na|Zoë, Ada\n";
  for (const [content, more] of [
    [Buffer.from(text, "latin1"), ', delimiter: "|", encoding: windows-1252'],
    [Buffer.from(`\uFEFF${text}`, "utf16le"), ', delimiter: "|"'],
  ] as const) {
    for (const size of [1, 7]) {
      const graph = await openGraph();
      expect((await stream(graph, inPieces(content, size), mapping(more))).problems).toEqual([]);
      expect((await graph.facts("agent:a"))?.properties).toMatchObject({ name: "Zoë, Ada" });
    }
  }
});

test.each(["CSV/agents.csv", "CSV/matrix.csv"])(
  "%s comes to the same read row by row as read whole, in pieces of any size",
  async (path) => {
    const whole = await openGraph();
    const { content, mapping = null } = fixtureRequest(path);
    const read = await importDocument({
      store: whole.store,
      actor: localActor,
      source: "register",
      format: "CSV",
      content,
      mapping,
    });
    expect(read.problems).toEqual([]);
    for (const size of [1, 7, 65_536]) {
      const graph = await openGraph();
      const result = await stream(graph, inPieces(content, size), mapping);
      expect(result.problems).toEqual([]);
      expect(await held(graph)).toEqual(await held(whole));
      expect([result.created, result.items]).toEqual([read.created, read.created]);
      const told = result.notCarriedOver.map(({ code, path: place, line }) => [code, place, line]);
      expect(told.toSorted()).toEqual(
        read.notCarriedOver.map(({ code, path: place, line }) => [code, place, line]).toSorted(),
      );
      graph.now += 1000;
      expect(await stream(graph, inPieces(content), mapping)).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: read.created,
      });
    }
  },
);

test("a table of more rows than one that is held may have goes in whole batches", async () => {
  const graph = await openGraph();
  const limits = { ...defaultDocumentLimits, rows: { max: 100, setting: "ROWS" } };
  const rows = Array.from({ length: 12_000 }, (_, index) => `a${index}\tAgent ${index}\n`).join("");
  const done: number[] = [];
  const result = await stream(graph, inPieces(`ref_id\tname\n${rows}`), agents, {
    limits,
    tell: (count) => done.push(count),
  });
  expect(result).toMatchObject({ problems: [], created: 12_000, batches: 3 });
  expect(done).toEqual([5000, 10_000, 12_000]);
});

test("REPLACE_SOURCE ends the rows that are gone, and one that lost most of its rows is refused", async () => {
  const graph = await openGraph();
  const rows = Array.from({ length: 30 }, (_, index) => `a${index},A\n`);
  await stream(graph, inPieces(`ref_id,name\n${rows.join("")}`));
  graph.now += 1000;
  const mode = "REPLACE_SOURCE";
  const refused = await stream(graph, inPieces(`ref_id,name\n${rows.slice(0, 2).join("")}`), agents, { mode });
  expect(refused.problems.map(({ code }) => code)).toEqual(["ASSERTIONS_WOULD_END"]);
  expect(await stream(graph, inPieces(`ref_id,name\n${rows.slice(2).join("")}`), agents, { mode })).toMatchObject({
    ended: 2,
    unchanged: 28,
  });
});

test.each([
  ["a quote that is never closed", `ref_id,name\na,"${"x\n".repeat(40_000)}`, "LIMIT_EXCEEDED"],
  ["a row with a field more at its end", `ref_id,name\n${"a,b\n".repeat(30_000)}c,d,e\n`, "UNREADABLE_DOCUMENT"],
  ["a row without an id", `ref_id,name\n${"a,b\n".repeat(3000)},c\n`, "INVALID_VALUE"],
  ["bytes that are no text", Buffer.from("ref_id,name\na,Caf\xe9\n", "latin1"), "UNREADABLE_DOCUMENT"],
  ["nothing in it", "", "UNREADABLE_DOCUMENT"],
  ["two columns of one name", "ref_id,ref_id\na,b\n", "INVALID_VALUE"],
])("a streamed table with %s is refused before anything is written", async (_, content, code) => {
  const graph = await openGraph();
  const limits = { ...defaultDocumentLimits, bytes: { max: 50_000, setting: "BYTES" } };
  const { problems, graphVersion } = await stream(graph, inPieces(content), agents, { limits });
  expect([[...new Set(problems.map((one) => one.code))], graphVersion]).toEqual([[code], null]);
  expect((await graph.store.head()).version).toBe(0);
});

test("what the disk does not give any more is thrown, and the batches before it are whole", async () => {
  const graph = await openGraph();
  const rows = Array.from({ length: 9000 }, (_, index) => `a${index},A\n`).join("");
  let passes = 0;
  const broken: OpenDocument = async function* () {
    passes += 1;
    for await (const piece of inPieces(`ref_id,name\n${rows}`, 16_384)()) {
      yield piece;
    }
    if (passes === 3) throw new Error("the disk went away");
  };
  await expect(stream(graph, broken)).rejects.toThrow("the disk went away");
  const { version, recordedAt } = await graph.store.head();
  expect([
    version,
    await graph.store.count({ kinds: ["AGENT"], filter: { and: [] } }, { version, at: recordedAt }),
  ]).toEqual([1, 5000]);
});

test("whatever a table is mangled into, it is refused read row by row where it is refused read whole, and written where it is written", async () => {
  const one = formatCases.find(({ format }) => format === "CSV");
  if (one === undefined) throw new Error("CSV has a case");
  const sound = Buffer.from(await one.write(one.root));
  const content = fc.oneof(
    mangled(one.root).map((root) => Buffer.from(one.write(root) as string)),
    flipped(sound),
  );
  const property = fc.asyncProperty(content, fc.integer({ min: 1, max: 300 }), async (bytes, size) => {
    const [whole, streamed] = [
      await openSqliteStore({ path: ":memory:" }),
      await openSqliteStore({ path: ":memory:" }),
    ];
    const read = await importDocument({
      ...{ store: whole, actor: localActor, source: "register", format: "CSV" },
      ...{ content: bytes, mapping: one.mapping },
    });
    const result = await stream({ store: streamed }, inPieces(bytes, size), one.mapping);
    expect([result.problems.length > 0, result.created]).toEqual([read.problems.length > 0, read.created]);
    await Promise.all([whole.close(), streamed.close()]);
  });
  await fc.assert(property, { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 60) });
});
