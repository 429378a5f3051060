import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { importDocument, type ImportResult } from "../../src/exchange/import-document.ts";
import { openGraph } from "../changes/open-graph.ts";
import { factsOf, leftOut } from "./import-fixture.ts";
import { madeWorkbook, type MadeWorkbook, rowsOf } from "./made-workbook.ts";

const sheet = (more: object = {}) => ({
  kind: "Plugin",
  id: "plugin:{ref_id}",
  properties: { name: "name", reviewed: "reviewedAt", ...more },
});
const mapping = JSON.stringify({ agents: sheet() });

/** Into an empty graph, which a refused workbook must leave empty. */
async function read(content: Uint8Array, options: object = {}): Promise<ImportResult> {
  const { store } = await openGraph();
  const request = { store, actor: localActor, source: "documents", content, mapping, ...options };
  const result = await importDocument(request);
  if (result.problems.length > 0) expect((await store.head()).version).toBe(0);
  return importDocument({ ...request, dryRun: true, store: (await openGraph()).store });
}

const readMade = async (made: MadeWorkbook, options?: object): Promise<ImportResult> =>
  read(await madeWorkbook(made), options);
const header = ["ref_id", "name", "reviewed"];
/** One row below the header. */
const row = (...cells: readonly string[]): Pick<MadeWorkbook, "sheets"> => ({
  sheets: { agents: rowsOf(header, cells) },
});

test.each([
  ["by the system of 1900", "", '<c s="1"><v>46053</v></c>', "2026-01-31T00:00:00.000Z"],
  ["by the system of 1904", '<workbookPr date1904="1"/>', '<c s="1"><v>44591</v></c>', "2026-01-31T00:00:00.000Z"],
  [
    "by the system of 1904, said in words",
    '<workbookPr date1904="true"/>',
    '<c s="1"><v>44591</v></c>',
    "2026-01-31T00:00:00.000Z",
  ],
  ["with a time", "", '<c s="2"><v>46053.75</v></c>', "2026-01-31T18:00:00.000Z"],
  ["before the day that never was", "", '<c s="1"><v>59</v></c>', "1900-02-28T00:00:00.000Z"],
  ["after the day that never was", "", '<c s="1"><v>61</v></c>', "1900-03-01T00:00:00.000Z"],
  ["as ISO 8601", "", '<c t="d"><v>2026-01-31</v></c>', "2026-01-31T00:00:00.000Z"],
])("a date %s is the day that the workbook shows", async (_, workbookPr, cell, date) => {
  const result = await readMade({ ...row("a", "Ada", cell), workbookPr, formats: [0, 14, 'dd"."mm hh:mm'] });
  expect(factsOf(result, "plugin:a")).toEqual({ name: "Ada", reviewedAt: date });
});

test.each([
  ["a number that shows days within quotes", '<c s="1"><v>46053</v></c>', ['0 "days"']],
  ["a duration", '<c s="1"><v>1.5</v></c>', ["[h]:mm"]],
  ["a number without a style", "<c><v>46053</v></c>", [0]],
  ["a time of day", '<c s="1"><v>0.5</v></c>', [20]],
])("%s is no date", async (_, cell, [format = 0]) => {
  const { problems } = await readMade({ ...row("a", "Ada", cell), formats: [0, format] });
  expect(problems.map(({ code, path }) => [code, path])).toEqual([["INVALID_VALUE", "agents!C2"]]);
});

test("a formula is read by the value that it last had, an error is no value, and each is told at its cell", async () => {
  const cells = [
    "a",
    '<c t="str"><f>A1&amp;"x"</f><v>Ada</v></c>',
    '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    "<c><f>NOW()</f></c>",
    '<c t="e"><v>#REF!</v></c>',
  ];
  const result = await readMade(row(...cells));
  expect(factsOf(result, "plugin:a")).toEqual({ name: "Ada" });
  expect(leftOut(result)).toEqual(["B2", "C2", "C2", "D2", "E2"].map((cell) => `NOT_CARRIED_OVER agents!${cell}`));
  expect(result.notCarriedOver[0]?.message).toContain("by the value that it last had");
  expect(result.notCarriedOver[3]?.message).toContain("no value that was computed");
});

test("of a thousand formulas a hundred are told one by one, and the rest by their number", async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [`a${index}`, '<c t="str"><f>A1</f><v>Ada</v></c>']);
  const result = await readMade({ sheets: { agents: rowsOf(header, ...rows) } });
  expect([result.created, result.notCarriedOver.length]).toEqual([1000, 101]);
  expect(result.notCarriedOver.at(-1)).toMatchObject({
    path: "agents",
    message: expect.stringContaining("900 more formulas") as string,
  });
});

test("sheets are read by their names, in any order, and those that the mapping does not name are told", async () => {
  const sheets = {
    "other things": rowsOf(["x"], ["1"]),
    agents: rowsOf(header, ["a", "Ada"]),
    more: rowsOf(["ref_id", "name"], ["b", "Ben"]),
  };
  const result = await readMade({ sheets }, { mapping: JSON.stringify({ agents: sheet(), more: sheet() }) });
  expect([factsOf(result, "plugin:a"), factsOf(result, "plugin:b")]).toEqual([{ name: "Ada" }, { name: "Ben" }]);
  expect(leftOut(result)).toContain("NOT_CARRIED_OVER other things");
});

test("of merged cells the first has the value, which is told", async () => {
  const result = await readMade({
    sheets: { agents: rowsOf(header, ["a", "Shared"], ["b", "<c/>"]) },
    behind: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
  });
  expect([factsOf(result, "plugin:a"), factsOf(result, "plugin:b")]).toEqual([{ name: "Shared" }, {}]);
  expect(leftOut(result)).toEqual(["NOT_CARRIED_OVER agents!B2"]);
});

test("shared texts are read whole: rich, escaped, without how they are pronounced", async () => {
  const texts = ["<r><t>A</t></r><r><rPr/><t>da </t></r><rPh><t>x</t></rPh>", "<t>_x0041__x000A_b</t>"];
  const result = await readMade({ ...row("a", '<c t="s"><v>0</v></c>', "<c/>", '<c t="s"><v>1</v></c>'), texts });
  expect(factsOf(result, "plugin:a")).toEqual({ name: "Ada", extra: { D1: "A\nb" } });
});

test("columns that have no header keep what they hold under the name of the column", async () => {
  expect(factsOf(await readMade(row("a", "Ada", "<c/>", "note")), "plugin:a")).toEqual({
    name: "Ada",
    extra: { D1: "note" },
  });
});

test("links to other workbooks are told, and nothing is fetched", async () => {
  const parts = {
    "xl/externalLinks/externalLink1.xml": '<externalLink r:id="x"/>',
    "xl/externalLinks/_rels/externalLink1.xml.rels": "<Relationships/>",
  };
  const result = await readMade({ ...row("a", '<c t="str"><f>[1]Sheet1!A1</f><v>Ada</v></c>'), parts });
  expect(factsOf(result, "plugin:a")).toEqual({ name: "Ada" });
  expect(leftOut(result)).toEqual([
    'REFERENCE_OUTSIDE ["xl/externalLinks/externalLink1.xml"]',
    "NOT_CARRIED_OVER agents!B2",
  ]);
  const outside =
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="http://127.0.0.1:9/s.xml"/></Relationships>';
  const sheetOutside = await readMade({ ...row("a", "Ada"), parts: { "xl/_rels/workbook.xml.rels": outside } });
  expect(sheetOutside.problems.map(({ code }) => code)).toEqual(["UNREADABLE_DOCUMENT"]);
});

const limits = (more: object) => ({ limits: { ...defaultDocumentLimits, ...more } });
const few = { max: 3, setting: "S" };

test.each([
  [
    "a row far below",
    { sheets: { agents: '<row r="999999999"><c t="b"><v>1</v></c></row>' } },
    {},
    "UNREADABLE_DOCUMENT",
    null,
  ],
  ["rows that go back", { sheets: { agents: '<row r="2"/><row r="2"/>' } }, {}, "UNREADABLE_DOCUMENT", null],
  [
    "a cell far to the right",
    { sheets: { agents: rowsOf(header) + '<row r="2"><c r="XFD2"><v>1</v></c></row>' } },
    {},
    "LIMIT_EXCEEDED",
    "agents!XFD2",
  ],
  [
    "a cell past the last column",
    { sheets: { agents: '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>' } },
    {},
    "UNREADABLE_DOCUMENT",
    null,
  ],
  [
    "two cells of one place",
    { sheets: { agents: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' } },
    {},
    "UNREADABLE_DOCUMENT",
    null,
  ],
  [
    "more rows than a table may have",
    { sheets: { agents: rowsOf(header, ...Array.from("abcde", (id) => [id])) } },
    limits({ rows: few }),
    "LIMIT_EXCEEDED",
    "agents!A5",
  ],
  ["a shared text that is not there", row("a", '<c t="s"><v>7</v></c>'), {}, "INVALID_VALUE", "agents!B2"],
  ["a number that is none", row("a", "<c><v>1e999</v></c>"), {}, "INVALID_VALUE", "agents!B2"],
  [
    "a date past the last",
    { ...row("a", "Ada", '<c s="0"><v>99999999</v></c>'), formats: [14] },
    {},
    "INVALID_VALUE",
    "agents!C2",
  ],
  ["a cell of an unknown type", row("a", '<c t="zip"><v>1</v></c>'), {}, "INVALID_VALUE", "agents!B2"],
  ["an entity that nobody declared", { sheets: { agents: rowsOf(["&xxe;"]) } }, {}, "UNREADABLE_DOCUMENT", null],
  [
    "a document type",
    { ...row("a"), parts: { "xl/styles.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' } },
    {},
    "UNREADABLE_DOCUMENT",
    null,
  ],
  [
    "an end that is missing",
    { ...row("a"), parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" } },
    {},
    "UNREADABLE_DOCUMENT",
    null,
  ],
  [
    "a part in another encoding",
    { ...row("a"), parts: { "xl/styles.xml": "<a>\uD800</a>", "xl/sharedStrings.xml": "\u0000" } },
    {},
    "UNREADABLE_DOCUMENT",
    null,
  ],
  ["a name that points elsewhere", { ...row("a"), parts: { "../../x.xml": "<a/>" } }, {}, "UNREADABLE_DOCUMENT", null],
  ["a name with a drive", { ...row("a"), parts: { "c:\\x.xml": "<a/>" } }, {}, "UNREADABLE_DOCUMENT", null],
  [
    "a part that is packed too well",
    { ...row("a"), parts: { "xl/a.bin": "0".repeat(2_000_000) } },
    {},
    "LIMIT_EXCEEDED",
    null,
  ],
  ["too many parts", row("a"), limits({ parts: few }), "LIMIT_EXCEEDED", null],
  ["too many bytes", row("a"), limits({ unpackedBytes: { max: 500, setting: "S" } }), "LIMIT_EXCEEDED", null],
  ["no sheet", { sheets: {} }, {}, "UNREADABLE_DOCUMENT", null],
  ["nothing in it", { sheets: { agents: "" } }, {}, "UNREADABLE_DOCUMENT", null],
])("a workbook with %s is refused", async (_, made, options, code, path) => {
  const { problems } = await readMade(made, options);
  expect(problems.map((one) => [one.code, one.path])).toEqual([[code, path]]);
});

test("one long text that a thousand cells point at counts each time", async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [`a${index}`, '<c t="s"><v>0</v></c>']);
  const made = { sheets: { agents: rowsOf(header, ...rows) }, texts: [`<t>${"x".repeat(60_000)}</t>`] };
  const { problems } = await readMade(made, limits({ unpackedBytes: { max: 10_000_000, setting: "S" } }));
  expect(problems.map(({ message }) => message)).toEqual([
    "The cells hold too much text; the limit is 10000000 characters (setting: S).",
  ]);
});

const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);

test.each([
  ["an .xls, or a workbook with a password", () => compound, /\(\.xls\), or one with a password: save it as \.xlsx/u],
  ["an .ods", () => zip("mimetype", "content.xml"), /OpenDocument file \(\.ods\): save it as \.xlsx/u],
  ["an .xlsb", () => zip("xl/workbook.bin"), /binary workbook \(\.xlsb\): save it as \.xlsx/u],
  ["a zip of something else", () => zip("word/document.xml"), /no workbook: a workbook in \.xlsx is read/u],
  ["a zip whose parts are encrypted", async () => (await zip("xl/workbook.xml")).with(6, 1), /are encrypted/u],
])("%s is refused with what would be taken", async (_, bytes, message) => {
  const { problems, format } = await read(await bytes());
  expect([format, problems.length, problems[0]?.message]).toEqual(["XLSX", 1, expect.stringMatching(message)]);
});

async function zip(...names: readonly string[]): Promise<Uint8Array> {
  const { zipSync } = await import("#libraries/spreadsheet");
  return zipSync(Object.fromEntries(names.map((name) => [name, new TextEncoder().encode("<a/>")])));
}
