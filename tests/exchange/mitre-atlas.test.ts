import { expect, test } from "vitest";
import { dryRun, factsOf, fixtureRequest, idsIn, leftOut } from "./import-fixture.ts";
import { readValue, refusals } from "./import-value.ts";

const atlas = fixtureRequest("MITRE_ATLAS/atlas.yaml").content as string;

test("case studies become incidents with their steps, and mitigations requirements, never controls", async () => {
  const result = await dryRun("MITRE_ATLAS/atlas.yaml");
  expect(idsIn(result)).toEqual([
    "mitre-atlas-mitigations:AML.M9001",
    "incident:mitre-atlas/AML.CS9001",
    "incident:mitre-atlas/AML.CS9002",
  ]);
  expect(factsOf(result, "mitre-atlas-mitigations:AML.M9001")).toMatchObject({
    framework: "mitre-atlas",
    code: "AML.M9001",
    label: "Say less",
    description: "Publish less of how it works.",
  });
  expect(factsOf(result, "incident:mitre-atlas/AML.CS9001")).toMatchObject({
    narrative: "Somebody talked a filter round.",
    tags: ["exercise"],
    extra: {
      steps: [{ tactic: "AML.TA9001", technique: "AML.T9001", description: "They read the paper." }],
      target: "A filter",
      version: "5.6.0",
      licence: "Apache-2.0",
    },
  });
});

test("a year is not its first of January: a day is said only where the day is known, and the granularity is kept", async () => {
  const result = await dryRun("MITRE_ATLAS/atlas.yaml");
  const [year, day] = ["AML.CS9001", "AML.CS9002"].map((code) => factsOf(result, `incident:mitre-atlas/${code}`));
  expect([year?.["occurredAt"], day?.["occurredAt"]]).toEqual([undefined, "2025-06-11T00:00:00.000Z"]);
  expect(year?.["extra"]).toMatchObject({ "incident-date": "2020-01-01", "incident-date-granularity": "YEAR" });
  expect(day?.["extra"]).toMatchObject({ "incident-date": "2025-06-11", "incident-date-granularity": "DATE" });
});

test("nothing is struck, for a target is prose; tactics and techniques are told", async () => {
  const result = await dryRun("MITRE_ATLAS/atlas.yaml");
  expect(idsIn(result).some((id) => id.startsWith("STRUCK"))).toBe(false);
  expect(leftOut(result).slice(0, 2)).toEqual([
    "NOT_CARRIED_OVER matrices[0].tactics",
    "NOT_CARRIED_OVER matrices[0].techniques",
  ]);
});

test.each([
  ["version: 5.6.0", "version: 4.9.0", "UNSUPPORTED_VERSION version"],
  ["incident-date: 2025-06-11", "incident-date: soon", "INVALID_VALUE case-studies[1].incident-date"],
  ["  - id: AML.CS9002", "  - id: 9002", "INVALID_VALUE case-studies[1].id"],
  ["name: A mailbox that was read", "names: x", "PROPERTY_REQUIRED case-studies[1].name"],
])("%s as %s is refused", async (before, after, problem) => {
  expect(refusals(await readValue(atlas.replace(before, after)))).toEqual([problem]);
});
