import fc from "fast-check";
import { expect, test } from "vitest";
import { localActor } from "../../src/changes/actor.ts";
import { importDocument } from "../../src/exchange/import-document.ts";
import { keepsItsDigits } from "../../src/exchange/keeps-its-digits.ts";
import { importStreamedBom } from "../../src/exchange/streamed/import-streamed-bom.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { openGraph } from "../changes/open-graph.ts";
import { inPieces } from "./in-pieces.ts";
import { madeWorkbook } from "./made-workbook.ts";

test.each([
  "0",
  "-0",
  "0e9",
  "0.000",
  "007",
  "123456789012345",
  "-1.5e-7",
  "1e22",
  "1E+308",
  "100000000000000000000000",
])("%s is kept as it is written", (written) => {
  expect(keepsItsDigits(written)).toBe(true);
});

test.each([
  ["2^53 + 1", "9007199254740993"],
  ["an id of 19 digits", "1234567890123456789"],
  ["a sum of money of 18 digits", "1234567890123456.78"],
  ["a fraction of 20 digits", "0.12345678901234567890"],
  ["more than a double", "1e400"],
  ["less than a double", "1e-400"],
  ["5,000 digits", "9".repeat(5000)],
  ["a one, and as many zeros", `1${"0".repeat(5000)}`],
])("%s would lose digits", (_, written) => {
  expect(keepsItsDigits(written)).toBe(false);
});

test("what a double is written as keeps its digits, and a whole number does exactly where it comes back", () => {
  fc.assert(
    fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
      expect([keepsItsDigits(String(value)), keepsItsDigits(value.toPrecision(17))]).toEqual([true, true]);
    }),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (whole) => {
      // Zeros at the end are no digits that could be lost: 10^23 is no double, and comes back as 1e23.
      const comesBack = BigInt(Number(whole)) === whole;
      if (comesBack) expect(keepsItsDigits(String(whole))).toBe(true);
      else if (whole % 10n !== 0n) expect(keepsItsDigits(String(whole))).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

const place = "agents[0].extra.account";
const documents = [
  ["JSON", `{"agents": [{"id": "agent:a",\n "name": "A", "extra": {"account": 9007199254740993 }}]}`, place, 2],
  [
    "JSON with comments",
    `{"agents": [{"id": "agent:a", // ours\n "extra": {"other": [1], "account":9007199254740993}}]}`,
    place,
    2,
  ],
  [
    "JSON, in a list",
    `{"agents": [{"id": "agent:a", "extra": {"all": [1, [], {}, 2.5,\n1e400]}}]}`,
    "agents[0].extra.all[4]",
    2,
  ],
  ["YAML", "agents:\n  - id: agent:a\n    extra:\n      account: 9007199254740993\n", place, 4],
  ["YAML, as a hexadecimal", "agents:\n  - id: agent:a\n    extra: { account: 0x20000000000001 }\n", place, 3],
  [
    "YAML, in a list",
    "agents: [{ id: agent:a, extra: { all: [1, 2,\n 1.00000000000000000001] } }]",
    "agents[0].extra.all[2]",
    2,
  ],
  ["YAML, of several documents", "kind: a\n---\nx: 9007199254740993\n", null, 3],
] as const;

test.each(documents)(
  "a number in %s that would lose digits refuses the document at its place",
  async (_, content, path, line) => {
    const { store } = await openGraph();
    const result = await importDocument({ store, actor: localActor, content, source: "register" });
    const message =
      "A number of which digits would be lost is not accepted here: give its digits in quotes, as a text, or a number that keeps them, as any of 15 digits does.";
    expect(result.problems).toEqual([{ code: "INVALID_VALUE", message, path, line }]);
    expect((await store.head()).version).toBe(0);
  },
);

test("the same digits in quotes are kept, and a hexadecimal that a double can hold is a number", async () => {
  const graph = await openGraph();
  const content = 'agents: [{ id: agent:a, name: A, extra: { account: "9007199254740993", mask: 0x1fffffffffffff } }]';
  const { problems } = await importDocument({ store: graph.store, actor: localActor, content, source: "register" });
  expect(problems).toEqual([]);
  const { store } = graph;
  const { version } = await store.head();
  const changes = await store.changes({ versionAtMost: version, oldestFirst: true, limit: 10 });
  expect(JSON.stringify(changes)).toContain('"account":"9007199254740993","mask":9007199254740991');
});

test("a bill of materials that is read part by part is refused at the number too", async () => {
  const bom = (component: string, more: string): string =>
    `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","name":"a"},{"type":"library","name":"b"${component}}]${more}}`;
  const { store } = await openGraph();
  const paths = async (text: string) => {
    const how = { source: "ci", mode: "MERGE", allowMassEnd: false, dryRun: false, effectiveAt: null } as const;
    const request = { store, actor: localActor, limits: defaultDocumentLimits, open: inPieces(text, 7) };
    const { problems } = await importStreamedBom({ ...request, ...how });
    return problems.map(({ code, path }) => [code, path]);
  };
  const number = "9007199254740993";
  expect(
    await paths(bom(`,"evidence":{"identity":[{"field":"purl","confidence":1},{"confidence":${number}}]}`, "")),
  ).toEqual([["INVALID_VALUE", "components[1].evidence.identity[1].confidence"]]);
  expect(await paths(bom("", `,"version":${number}`))).toEqual([["INVALID_VALUE", "version"]]);
});

test("a cell that would lose digits refuses the workbook at the cell", async () => {
  const sheets = {
    agents: `<row r="1"><c r="A1" t="str"><v>ref_id</v></c><c r="B1" t="str"><v>account</v></c></row><row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2"><v>9007199254740993</v></c></row>`,
  };
  const { store } = await openGraph();
  const mapping = "agents: { kind: Agent, id: 'agent:{ref_id}' }";
  const content = await madeWorkbook({ sheets });
  const request = { store, actor: localActor, content, mapping, format: "XLSX", source: "register" };
  expect((await importDocument(request)).problems.map(({ code, path }) => [code, path])).toEqual([
    ["INVALID_VALUE", "agents!B2"],
  ]);
});

test("a number in a table of texts that would lose digits refuses it at the cell", async () => {
  const { store } = await openGraph();
  const mapping = "controls: { kind: Control, id: 'control:{ref}', properties: { seconds: latencySeconds } }";
  const content = "ref,seconds\na,12345678901234567\nb,1.5\n";
  const request = { store, actor: localActor, content, mapping, format: "CSV", source: "register" };
  const told = (await importDocument(request)).problems.map(({ code, path, line }) => [code, path, line]);
  expect(told).toEqual([["INVALID_VALUE", "controls!B2", 2]]);
});
