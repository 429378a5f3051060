import { expect, test } from "vitest";
import { stances } from "../../src/analysis/stances.ts";
import { draw } from "../support/draw.ts";

function told(text: string, { vendors, classes }: { vendors?: readonly string[]; classes?: readonly string[] } = {}) {
  const estate = draw(text);
  const answer = stances(
    estate,
    vendors?.map((id) => estate.find(id)),
    classes,
  );
  return {
    vendors: answer.vendors.map((vendor) => estate.idOf(vendor)),
    classes: answer.classes,
    cells: answer.cells.map(
      ({ vendor, vulnerabilityClass, latest, statements }) =>
        `${estate.idOf(vendor)} ${vulnerabilityClass} ${latest ?? "-"} ${statements.map((each) => estate.idOf(each)).join()}`,
    ),
    contradictions: answer.contradictions.map(({ sentence }) => sentence),
  };
}

const flaw = (id: string, kind = "TOOL_POISONING") =>
  `vulnerability:${id} {name: Flaw ${id}, vulnerabilityClass: ${kind}}`;
const answered = (vendor: string, id: string, stance: string, about: string, at = "2026-03-01") => `
  vendor:${vendor} {name: ${vendor.toUpperCase()}}
  statement:${id} {statementKind: ANSWER, stance: ${stance}, statedAt: ${at}T00:00:00Z}
  vendor:${vendor} -STATED-> statement:${id}
  statement:${id} -ABOUT-> ${about}`;

test("the same flaw with different answers is a contradiction, and two refusals for different reasons differ", () => {
  const text = (second: string) =>
    `${flaw("f")}${answered("a", "one", "BY_DESIGN", "vulnerability:f")}${answered("b", "two", second, "vulnerability:f")}`;
  expect(told(text("OUT_OF_SCOPE"))).toEqual({
    vendors: ["vendor:a", "vendor:b"],
    classes: ["TOOL_POISONING"],
    cells: ["vendor:a TOOL_POISONING BY_DESIGN statement:one", "vendor:b TOOL_POISONING OUT_OF_SCOPE statement:two"],
    contradictions: ["“Flaw f” was answered differently, as far as is on record: A: by design; B: out of scope."],
  });
  expect(told(text("BY_DESIGN")).contradictions).toEqual([]); // the near miss: the same answer
});

test("different flaws of one class with different answers are a contradiction of the class; of two classes, none", () => {
  const text = (kind: string) =>
    `${flaw("f")}
     ${flaw("g", kind)}
     ${answered("a", "one", "FIXED", "vulnerability:f")}
     ${answered("b", "two", "WONT_FIX", "vulnerability:g")}`;
  expect(told(text("TOOL_POISONING")).contradictions).toEqual([
    "Flaws of the class “tool poisoning” were answered differently, as far as is on record: A: fixed; B: will not be fixed.",
  ]);
  expect(told(text("WEBSITE")).contradictions).toEqual([]);
});

test("a vendor that changed its own answer contradicts nobody, and its latest answer counts", () => {
  const text = `${flaw("f")}
    ${answered("a", "new", "FIXED", "vulnerability:f", "2026-05-01")}
    ${answered("a", "old", "BY_DESIGN", "vulnerability:f", "2026-02-01")}
    ${answered("a", "ahead", "DISPUTED", "vulnerability:f", "2026-07-01")}`;
  expect(told(text)).toMatchObject({
    cells: ["vendor:a TOOL_POISONING FIXED statement:old,statement:new"], // what lies ahead has not been said
    contradictions: [],
  });
  const other = answered("b", "two", "FIXED", "vulnerability:f");
  expect(told(text + other).contradictions).toEqual([]);
});

test("a scope rule stands in the classes that it names and holds no stance; an answer about an incident in those it exploited", () => {
  const text = `${flaw("f", "BROWSER")}
    incident:i -EXPLOITED-> vulnerability:f
    ${answered("a", "one", "ACCEPTED", "incident:i")}
    vendor:b -STATED-> statement:rule
    statement:rule {statementKind: SCOPE_RULE, classes: [WEBSITE, BROWSER], inScope: false}`;
  expect(told(text)).toMatchObject({
    classes: ["WEBSITE", "BROWSER"],
    cells: [
      "vendor:a BROWSER ACCEPTED statement:one",
      "vendor:b WEBSITE - statement:rule",
      "vendor:b BROWSER - statement:rule",
    ],
    contradictions: [],
  });
});

test("vendors and classes that are asked about are listed with nothing said too, and others are left out", () => {
  const text = `${flaw("f")}
    ${flaw("w", "WEBSITE")}
    vendor:silent {name: Silent}
    ${answered("a", "one", "FIXED", "vulnerability:f")}
    ${answered("a", "two", "FIXED", "vulnerability:w")}
    ${answered("b", "three", "BY_DESIGN", "vulnerability:f")}`;
  expect(told(text, { vendors: ["vendor:silent", "vendor:a"], classes: ["WEBSITE", "BROWSER"] })).toEqual({
    vendors: ["vendor:a", "vendor:silent"],
    classes: ["WEBSITE", "BROWSER"],
    cells: ["vendor:a WEBSITE FIXED statement:two"],
    contradictions: [],
  });
  expect(told("vendor:quiet")).toEqual({ vendors: [], classes: [], cells: [], contradictions: [] });
});
