import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import { openGraph } from "../changes/open-graph.ts";
import { factsOf, leftOut } from "./import-fixture.ts";

const mapping = JSON.stringify({
  agents: { kind: "Plugin", id: "plugin:{ref_id}", properties: { name: "name", reviewed: "reviewedAt" } },
});

async function workbook(files: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const { writeExcelFile, unzipSync, zipSync } = await import("#libraries/spreadsheet");
  const date = { value: new Date("2026-01-31T00:00:00Z"), type: Date, format: "yyyy-mm-dd" };
  const rows = [
    [{ value: "ref_id" }, { value: "name" }, { value: "reviewed" }],
    [{ value: "a" }, { value: "Ada" }, date],
  ];
  const bytes = await writeExcelFile([{ data: rows, sheet: "agents" }]).toBuffer();
  const added = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return added.length === 0 ? bytes : zipSync({ ...unzipSync(bytes), ...Object.fromEntries(added) });
}

async function read(content: Uint8Array, by = mapping) {
  const { store } = await openGraph();
  return importDocument({ store, actor: localActor, source: "documents", content, mapping: by, dryRun: true });
}

test("a workbook is known by its bytes, and a date in it is a date", async () => {
  const result = await read(await workbook());
  expect([result.format, result.problems, leftOut(result)]).toEqual(["XLSX", [], []]);
  expect(factsOf(result, "plugin:a")).toEqual({ name: "Ada", reviewedAt: "2026-01-31T00:00:00.000Z" });
});

test("a workbook has no delimiter and no encoding", async () => {
  const by = 'agents: { kind: Plugin, id: "plugin:{ref_id}", delimiter: ";", encoding: utf-8 }';
  const { problems } = await read(await workbook(), by);
  expect(problems.map(({ path }) => path)).toEqual(["mapping.agents.delimiter", "mapping.agents.encoding"]);
});

test.each([
  ["a part whose name points elsewhere", { "../out.xml": "<a/>" }, "UNREADABLE_DOCUMENT"],
  ["a document type", { "xl/extra.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }, "UNREADABLE_DOCUMENT"],
  ["a part that is packed too well", { "xl/bomb.xml": " ".repeat(20_000_000) }, "LIMIT_EXCEEDED"],
])("%s refuses a workbook", async (_, files, code) => {
  expect((await read(await workbook(files))).problems.map((one) => one.code)).toEqual([code]);
});

test("a zip that is cut or no workbook is refused", async () => {
  const whole = await workbook();
  const cut = await read(whole.slice(0, 200));
  expect(cut.problems.map((one) => one.code)).toEqual(["UNREADABLE_DOCUMENT"]);
});
