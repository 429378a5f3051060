import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

const document = `query ($vendors: [ID!], $classes: [VulnerabilityClass!]) {
  stances(vendors: $vendors, classes: $classes) {
    vendors { id } classes
    cells { vendor { id } vulnerabilityClass latest statements { id } }
    contradictions { vulnerability { id } vulnerabilityClass cells { vendor { id } latest } sentence }
  }
}`;

test("stances and their contradictions are told over HTTP, and asked only of vendors", async () => {
  const api = await openApi();
  await api.apply({
    vendors: [{ id: "vendor:a" }, { id: "vendor:b" }],
    vulnerabilities: [{ id: "vulnerability:f", vulnerabilityClass: "BROWSER" }],
    statements: [
      { id: "statement:one", statementKind: "ANSWER", stance: "FIXED" },
      { id: "statement:two", statementKind: "ANSWER", stance: "WONT_FIX" },
    ],
    relations: [
      { type: "STATED", from: "vendor:a", to: "statement:one" },
      { type: "STATED", from: "vendor:b", to: "statement:two" },
      { type: "ABOUT", from: "statement:one", to: "vulnerability:f" },
      { type: "ABOUT", from: "statement:two", to: "vulnerability:f" },
    ],
  });
  const { stances } = await api.ask(document);
  expect(stances).toMatchObject({
    classes: ["BROWSER"],
    cells: [{ latest: "FIXED" }, { latest: "WONT_FIX" }],
    contradictions: [
      { vulnerability: { id: "vulnerability:f" }, cells: [{ latest: "FIXED" }, { latest: "WONT_FIX" }] },
    ],
  });
  const one = await api.ask(document, { vendors: ["vendor:b"], classes: ["BROWSER"] });
  expect(one.stances).toMatchObject({ vendors: [{ id: "vendor:b" }], contradictions: [] });
  const problem = async (id: string) => (await api.send(document, { vendors: [id] })).errors?.[0]?.extensions;
  expect(await problem("vulnerability:f")).toMatchObject({ argument: "vendors", problem: "KIND_MISMATCH" });
  expect(await problem("vendor:x")).toMatchObject({ argument: "vendors", problem: "UNKNOWN_ENTITY" });
  expect(api.faults).toEqual([]);
});

test("stances are asked of a moment, and of what was known at one", async () => {
  const api = await openApi();
  await api.apply({
    effectiveAt: "2026-01-01T00:00:00Z",
    vendors: [{ id: "vendor:a" }, { id: "vendor:b" }],
    vulnerabilities: [{ id: "vulnerability:f", vulnerabilityClass: "BROWSER" }],
    statements: [
      { id: "statement:one", statementKind: "ANSWER", stance: "FIXED", statedAt: "2026-02-01T00:00:00Z" },
      { id: "statement:two", statementKind: "ANSWER", stance: "WONT_FIX", statedAt: "2026-04-01T00:00:00Z" },
    ],
    relations: [
      { type: "STATED", from: "vendor:a", to: "statement:one" },
      { type: "STATED", from: "vendor:b", to: "statement:two" },
      { type: "ABOUT", from: "statement:one", to: "vulnerability:f" },
      { type: "ABOUT", from: "statement:two", to: "vulnerability:f" },
    ],
  });
  const { changes } = await api.ask("{ changes(first: 1) { nodes { recordedAt } } }");
  await api.apply({ statements: [{ id: "statement:one", statementKind: "ANSWER", stance: "DISPUTED" }] });
  const asked = async (moment: string): Promise<readonly string[]> => {
    const { stances } = await api.ask(`{ stances(${moment}) { cells { latest } contradictions { sentence } } }`);
    return [...stances.cells.map(({ latest }: { latest: string }) => latest), String(stances.contradictions.length)];
  };
  expect(await asked('asOf: "2026-03-01T00:00:00Z"')).toEqual(["FIXED", "0"]);
  expect(await asked('asOf: "2026-05-01T00:00:00Z"')).toEqual(["FIXED", "WONT_FIX", "1"]);
  expect(await asked('vendors: ["vendor:a"]')).toEqual(["DISPUTED", "0"]);
  const before = changes.nodes[0].recordedAt as string;
  expect(await asked(`vendors: ["vendor:a"], knownAt: "${before}"`)).toEqual(["FIXED", "0"]);
});
