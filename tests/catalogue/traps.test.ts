import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBenchmarks } from "../../src/exchange/read-benchmarks.ts";
import { batchOf, documentsIn } from "./catalogue-documents.ts";

// Facts that are often told wrong: each test names what holds.
const batches = new Map(
  await Promise.all(documentsIn("incidents").map(async (path) => [path, await batchOf(path)] as const)),
);

function fieldsOf(incident: string, id: string): Readonly<Record<string, unknown>> {
  const item = batches.get(`incidents/${incident}.yaml`)?.entities.find((one) => one.id === id);
  if (item === undefined) throw new Error(`${incident} has no ${id}`);
  return item.fields;
}
const extraOf = (incident: string, id = `vulnerability:${incident}`) =>
  fieldsOf(incident, id)["extra"] as Readonly<Record<string, unknown>>;
const day = (value: unknown): string => String(value).slice(0, 10);

test("CamoLeak has no CVE: the one that is repeated for it belongs to malware, and stays out of every field but the note", () => {
  expect(fieldsOf("camoleak", "vulnerability:camoleak")["cve"]).toBeUndefined();
  expect(extraOf("camoleak")["contested"]).toEqual([expect.stringContaining("CVE-2025-59145 is widely repeated")]);
  const cves = [...batches.values()].flatMap(({ entities }) => entities.map(({ fields }) => fields["cve"]));
  expect(cves).not.toContain("CVE-2025-59145");
});

test("the flaws of Claude's desktop extensions are two: one scored 10.0 by its finder, one 8.9 and older", () => {
  const chained = fieldsOf("claude-dxt", "vulnerability:claude-dxt");
  const injected = fieldsOf("claude-dxt", "vulnerability:claude-dxt-official-extensions");
  expect([chained["cvss"], day(chained["disclosedAt"])]).toEqual([10, "2026-02-09"]);
  expect([injected["cvss"], day(injected["disclosedAt"])]).toEqual([8.9, "2025-11-01"]);
});

test("a score says who gave it", () => {
  const scored = [...batches].flatMap(([path, { entities }]) =>
    entities
      .filter(({ fields }) => fields["cvss"] != null)
      .map(({ id, fields }) => ({ path, id, by: fields["extra"] as { cvssBy?: string; finder?: string } })),
  );
  expect(scored.length).toBeGreaterThanOrEqual(6);
  expect(scored.filter(({ by }) => by.cvssBy === undefined && by.finder === undefined)).toEqual([]);
});

test("EchoLeak was fixed in 2025, and which pages are wrong about it is on record", () => {
  expect(day(fieldsOf("echoleak", "vulnerability:echoleak")["fixedAt"])).toBe("2025-06-30");
  expect(extraOf("echoleak")["contested"]).toEqual([expect.stringContaining("2024 with a KB number are wrong")]);
});

test("the destructive prompt of Amazon Q was gone by 25 July 2025, as the bulletin says", () => {
  expect(day(fieldsOf("amazon-q", "vulnerability:amazon-q")["fixedAt"])).toBe("2025-07-25");
  expect(fieldsOf("amazon-q", "incident:amazon-q")["incidentKind"]).toBe("NEAR_MISS");
});

test("ForcedLeak is form text and an expired domain, pull requests were hijacked in April 2026, Comet's flaw is of 2025", () => {
  expect(fieldsOf("forcedleak", "incident:forcedleak")["narrative"]).toMatch(/lead form .* expired/u);
  const disclosed = (incident: string) => day(fieldsOf(incident, `vulnerability:${incident}`)["disclosedAt"]);
  expect(disclosed("github-comment-agents")).toBe("2026-04-15");
  expect(extraOf("github-comment-agents")["contested"]).toEqual([expect.stringContaining("August 2025")]);
  expect(disclosed("comet-injection")).toBe("2025-08-01");
});

test("of the two vendors of ShareLeak and PipeLeak one has fixed it, and that the other did so is contested", () => {
  const stance = (id: string) => fieldsOf("shareleak-pipeleak", id)["stance"];
  expect([stance("statement:microsoft-shareleak"), stance("statement:salesforce-pipeleak")]).toEqual([
    "FIXED",
    "PARTIAL_FIX",
  ]);
  expect(extraOf("shareleak-pipeleak")["contested"]).toEqual(["some pages say both were patched"]);
});

test("a benchmark is shown with its definition: a hand-off between groups is not the life of a flaw, and 20 hours are not zero", () => {
  const figures = readBenchmarks(readFileSync("catalogue/benchmarks.yaml", "utf8"));
  expect(figures.map(({ id, seconds }) => [id, seconds])).toEqual([
    ["benchmark:hand-off", 22],
    ["benchmark:time-to-exploit", 20 * 60 * 60],
  ]);
  expect(figures[0]?.definition).toMatch(/initial access .* secondary threat group/u);
  expect(figures[1]?.caution).toBe("About 20 hours, not zero.");
});
