import { expect, test } from "vitest";
import { concentration } from "../../src/analysis/concentration.ts";
import type { Kind } from "../../src/ontology/kinds.ts";
import { Estate } from "../../src/projection/estate.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { askingConcentrationOf } from "../support/ask-concentration.ts";
import { draw, drawGraph, drawnAt } from "../support/draw.ts";

const asking = (text: string, kinds: readonly Kind[], scenario?: Parameters<typeof askingConcentrationOf>[2]) =>
  askingConcentrationOf(draw(text), kinds, scenario).map(({ id, reached, agents, outcomes, share }) => [
    ...[id, reached, agents, outcomes],
    share,
  ]);

const leaning = `
  outcome:down {outcomeKind: SERVICE_OUTAGE, losses: [{kind: DIRECT, amount: "0.1", currency: EUR}]}
  outcome:late {trigger: OUTAGE, losses: [{kind: DIRECT, amount: "0.2", currency: EUR}, {kind: FRAUD, amount: "7", currency: USD}]}
  vendor:cloud -PROVIDES-> platform:cloud
  vendor:labs  -PROVIDES-> model:m
  platform:cloud -HOSTS-> agent:a
  platform:cloud -HOSTS-> agent:b
  model:m -POWERS-> agent:a
  agent:a -DRIVES-> outcome:down
  agent:b -DRIVES-> outcome:late
  vendor:idle
  agent:c`;

test("vendors are ranked by the agents that stop with each alone, then by all that stops, then by id", () => {
  expect(asking(leaning, ["VENDOR"])).toEqual([
    ["vendor:cloud", 5, 2, 2, 2 / 3],
    ["vendor:labs", 3, 1, 1, 1 / 3],
    ["vendor:idle", 0, 0, 0, 0],
  ]);
  expect(askingConcentrationOf(draw(leaning), ["VENDOR"]).map(({ grossLoss }) => grossLoss)).toEqual([
    [
      { amount: "0.3", currency: "EUR" },
      { amount: "7", currency: "USD" },
    ],
    [{ amount: "0.1", currency: "EUR" }],
    [],
  ]);
  const more = `${leaning}\n vendor:labs -PROVIDES-> agent:c\n vendor:labs -PROVIDES-> plugin:x\n vendor:above -PROVIDES-> agent:b\n vendor:above -PROVIDES-> agent:c`;
  // Two agents each: of those with as many agents more entities come first, and of those with as many the first id.
  expect(asking(more, ["VENDOR"]).map(([id, reached, agents]) => [id, reached, agents])).toEqual([
    ["vendor:cloud", 5, 2],
    ["vendor:labs", 5, 2],
    ["vendor:above", 3, 2],
    ["vendor:idle", 0, 0],
  ]);
});

test("an agent does not count itself, though an outage may come back to it", () => {
  const circle = "agent:a -DELEGATES_TO-> agent:b\nagent:b -DELEGATES_TO-> agent:a\nagent:c -DELEGATES_TO-> agent:a";
  expect(asking(circle, ["AGENT"])).toEqual([
    ["agent:a", 2, 2, 0, 2 / 3],
    ["agent:b", 2, 2, 0, 2 / 3],
    ["agent:c", 0, 0, 0, 0],
  ]);
});

test("where alternatives stand in for each other neither of them alone counts, but what both rest on does", () => {
  const text = `
    platform:one -HOSTS {alternative: either}-> agent:a
    platform:two -HOSTS {alternative: either}-> agent:a
    vendor:one -PROVIDES-> platform:one
    vendor:two -PROVIDES-> platform:two
    vendor:both -SUPPLIES-> vendor:one
    vendor:both -SUPPLIES-> vendor:two`;
  expect(asking(text, ["VENDOR"])).toEqual([
    ["vendor:both", 5, 1, 0, 1],
    ["vendor:one", 1, 0, 0, 0],
    ["vendor:two", 1, 0, 0, 0],
  ]);
});

test("powers are told apart: what may only be read is not written, whoever else may write it", () => {
  const text = `
    identity:reader -CAN_ACCESS READ-> resource:ledger
    identity:writer -CAN_ACCESS WRITE-> resource:ledger
    resource:ledger -FEEDS-> agent:bot
    resource:ledger -CONTAINS-> resource:keys
    resource:keys   -UNLOCKS-> identity:root
    identity:root   -CAN_ACCESS READ-> resource:vault`;
  expect(asking(text, ["IDENTITY"], "COMPROMISE")).toEqual([
    ["identity:writer", 3, 1, 0, 1],
    ["identity:reader", 4, 0, 0, 0],
    ["identity:root", 1, 0, 0, 0],
  ]);
  expect(asking(text, ["RESOURCE"], "DISCLOSURE")).toEqual([
    ["resource:ledger", 3, 0, 0, 0],
    ["resource:keys", 2, 0, 0, 0],
    ["resource:vault", 0, 0, 0, 0],
  ]);
  expect(asking(text, ["RESOURCE"], "INJECTION").at(0)).toEqual(["resource:ledger", 2, 1, 0, 1]);
});

test("a person is listed and stops nothing, and without agents the share of them is none", () => {
  expect(asking("person:ann -ACTS_AS-> identity:ann", ["PERSON", "IDENTITY"])).toEqual([
    ["identity:ann", 0, 0, 0, 0],
    ["person:ann", 0, 0, 0, 0],
  ]);
  expect(asking("person:ann -ACTS_AS-> identity:ann", [])).toEqual([]);
});

test("many thousand origins are each counted for themselves", () => {
  const count = 12_000;
  const lines = Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(5, "0");
    return `vendor:${number} -PROVIDES-> agent:${number}\nagent:${number} -ACTS_AS-> identity:${index % 2 === 0 ? "even" : number}`;
  });
  const told = asking(lines.join("\n"), ["VENDOR"], "COMPROMISE");
  expect(told).toHaveLength(count);
  expect(new Set(told.map(([, reached, agents]) => `${reached} ${agents}`))).toEqual(new Set(["2 1"]));
  expect(told.map(([id]) => id)).toEqual(told.map(([id]) => id).toSorted());
});

test("an answer is kept for as long as nothing begins, ends or is fixed, and for its version alone", () => {
  const graph = drawGraph(`
    vendor:v -PROVIDES-> agent:a
    vulnerability:x -AFFECTS {fixedAt: "2026-06-05T00:00:00Z"}-> agent:a
    vendor:v -PROVIDES {validFrom: "2026-05-20", validTo: "2026-06-10"}-> agent:b`);
  const at = (day: string, kinds: readonly Kind[] = ["VENDOR"]) =>
    finish(concentration(new Estate(graph, { version: 1, at: Date.parse(`${day}T00:00:00Z`) }), kinds, "OUTAGE"));
  const first = at("2026-06-01");
  expect(at("2026-06-04")).toBe(first);
  expect(at("2026-05-20")).toBe(first);
  expect(at("2026-06-01", ["VENDOR", "VENDOR"])).toBe(first);
  for (const day of ["2026-06-05", "2026-06-10", "2026-05-19"]) expect(at(day)).not.toBe(first);
  expect(at("2026-06-01", ["AGENT"])).not.toBe(first);
  expect([at("2026-06-04")[0]?.agents, at("2026-06-10")[0]?.agents]).toEqual([2, 1]);
});

test("two that ask at once share the work, and a question in between changes neither", () => {
  const estate = new Estate(drawGraph(leaning), { version: 1, at: drawnAt });
  const [one, other] = [concentration(estate, ["VENDOR"], "OUTAGE"), concentration(estate, ["VENDOR"], "OUTAGE")];
  one.next();
  finish(concentration(estate, ["AGENT"], "COMPROMISE"));
  other.next();
  expect(finish(other)).toBe(finish(one));
});
