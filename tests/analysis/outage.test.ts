import { expect, test } from "vitest";
import { asking, impacted, impactOn, pathTo } from "../support/ask-blast-radius.ts";

const out = (text: string, ...origins: string[]): string[] =>
  impacted(asking(text, { origins, scenario: "OUTAGE" }).inherent);
const pathOf = (text: string, origin: string, to: string): string[] =>
  pathTo(asking(text, { origins: [origin], scenario: "OUTAGE" }).inherent, to);

test("an outage travels forward to what is provided, supplied, hosted, powered, extended, fed and contained", () => {
  const estate = `
    vendor:v   -SUPPLIES-> vendor:w
    vendor:w   -PROVIDES-> platform:p
    platform:p -HOSTS->    model:m
    model:m    -POWERS->   plugin:q
    plugin:q   -EXTENDS->  agent:a
    platform:p -HOSTS->    resource:r
    resource:r -CONTAINS-> resource:s
    resource:s -FEEDS->    agent:b`;
  expect(out(estate, "vendor:v")).toEqual([
    "1 vendor:w",
    "2 platform:p",
    "3 model:m",
    "3 resource:r",
    "4 plugin:q",
    "4 resource:s",
    "5 agent:a",
    "5 agent:b",
  ]);
});

test("it travels backward to who acts as what is out, and to who delegates to it, and says so", () => {
  const estate = "agent:a -ACTS_AS-> identity:i\nagent:b -DELEGATES_TO-> agent:a";
  expect(out(estate, "identity:i")).toEqual(["1 agent:a", "2 agent:b"]);
  expect(pathOf(estate, "identity:i", "agent:b")).toEqual([
    "identity:i <-ACTS_AS- agent:a",
    "agent:a <-DELEGATES_TO- agent:b",
  ]);
  expect(out(estate, "agent:b")).toEqual([]);
});

test("it travels backward along access that is essential, and along no other", () => {
  const access = (essential: string) => `identity:i -CAN_ACCESS READ {${essential}}-> resource:r`;
  expect(out(access("essential: true"), "resource:r")).toEqual(["1 identity:i"]);
  expect(out(access("essential: false"), "resource:r")).toEqual([]);
  expect(out(access(""), "resource:r")).toEqual([]);
  expect(out(access("essential: true"), "identity:i")).toEqual([]);
});

test.each([
  ["model:m -DERIVED_INTO-> model:n", "model:m"],
  ["identity:i -CAN_ASSUME-> identity:j", "identity:i"],
  ["resource:r -UNLOCKS-> identity:i", "resource:r"],
  ["agent:a -INFORMS-> person:p", "agent:a"],
  ["vulnerability:v -AFFECTS-> agent:a", "vulnerability:v"],
  ["vendor:v -OPERATES-> control:c", "vendor:v"],
])("no outage travels along %s", (relation, origin) => {
  expect(out(relation, origin)).toEqual([]);
});

test("a person is never out, and is no origin of an outage", () => {
  expect(out("person:p -ACTS_AS-> identity:i", "identity:i")).toEqual([]);
  expect(out("person:p -DRIVES-> outcome:o\noutcome:o {trigger: OUTAGE}", "person:p")).toEqual([]);
});

test("what is down brings about an outage, and commits no fraud", () => {
  const driven = (fields: string) =>
    out(`outcome:o {${fields}}\nagent:a -DRIVES {requires: WRITE}-> outcome:o`, "agent:a");
  expect(driven("outcomeKind: SERVICE_OUTAGE")).toEqual(["1 outcome:o"]);
  expect(driven("outcomeKind: FRAUDULENT_PAYMENT, trigger: OUTAGE")).toEqual(["1 outcome:o"]);
  expect(driven("outcomeKind: FRAUDULENT_PAYMENT, trigger: COMPROMISE")).toEqual([]);
  expect(driven("")).toEqual([]);
});

test("alternatives stand in for each other until all are out; the hop is the last to fall", () => {
  const estate = `
    vendor:v -PROVIDES-> platform:far
    vendor:v -PROVIDES-> platform:near
    platform:far -HOSTS-> platform:farther
    platform:near -HOSTS {alternative: region}-> agent:a
    platform:farther -HOSTS {alternative: region}-> agent:a`;
  expect(out(estate, "platform:near")).toEqual([]);
  expect(out(estate, "platform:near", "platform:far")).toContain("2 agent:a");
  expect(pathOf(estate, "vendor:v", "agent:a").at(-1)).toBe("platform:farther -HOSTS-> agent:a");
});

test("of alternatives that fall in one round the hop has the smallest relation id", () => {
  const estate = `
    model:a -POWERS {alternative: m, id: second}-> agent:a
    model:b -POWERS {alternative: m, id: first}-> agent:a`;
  const { inherent, estate: drawn } = asking(estate, { origins: ["model:a", "model:b"], scenario: "OUTAGE" });
  expect(drawn.relationIdOf(impactOn(inherent, "agent:a").via.row)).toBe("first");
});

test("only relations of one type into one entity are alternatives, and what names none is needed by itself", () => {
  const mixed = "model:m -POWERS {alternative: x}-> agent:a\nplugin:p -EXTENDS {alternative: x}-> agent:a";
  expect(out(mixed, "model:m")).toEqual(["1 agent:a"]);
  const elsewhere = "model:m -POWERS {alternative: x}-> agent:a\nmodel:n -POWERS {alternative: x}-> agent:b";
  expect(out(elsewhere, "model:m")).toEqual(["1 agent:a"]);
  const named = "model:m -POWERS {alternative: x}-> agent:a\nmodel:n -POWERS {alternative: y}-> agent:a";
  expect(out(named, "model:m")).toEqual(["1 agent:a"]);
  const unnamed = "model:m -POWERS-> agent:a\nmodel:n -POWERS-> agent:a";
  expect(out(unnamed, "model:m")).toEqual(["1 agent:a"]);
});

test("an alternative that does not hold any more stands in for nothing", () => {
  const estate = `
    model:m -POWERS {alternative: x}-> agent:a
    model:n -POWERS {alternative: x, validTo: "2026-05-01"}-> agent:a`;
  expect(out(estate, "model:m")).toEqual(["1 agent:a"]);
});

const failing = (fields: string, guard: string, more = "") => `
  control:c {${fields}}
  vendor:v  -PROVIDES-> control:c
  control:c -GUARDS ${guard}
  ${more}`;
const closed = "status: IMPLEMENTED, failMode: FAIL_CLOSED";

test("an implemented control that fails closed takes out what it guards, by its guard", () => {
  const estate = failing(closed, "{side: IN}-> agent:a", "agent:a -DELEGATES_TO-> agent:z");
  expect(out(estate, "vendor:v")).toEqual(["1 control:c", "2 agent:a"]);
  expect(pathOf(estate, "vendor:v", "agent:a").at(-1)).toBe("control:c -GUARDS-> agent:a");
});

test("a control that guards the way to itself takes out who needs that way, along its guard and not against it", () => {
  const estate = failing(
    closed,
    "{id: A, side: IN, on: [CAN_ACCESS]}-> control:c",
    "identity:i -CAN_ACCESS {actions: [READ], essential: true}-> control:c",
  );
  expect(pathOf(estate, "vendor:v", "identity:i").at(-1)).toBe("control:c -GUARDS-> identity:i");
});

test.each([
  ["fails open", "status: IMPLEMENTED, failMode: FAIL_OPEN", "{side: IN}-> agent:a"],
  ["fails in a way nobody knows", "status: IMPLEMENTED, failMode: UNKNOWN", "{side: IN}-> agent:a"],
  ["is planned", "status: PLANNED, failMode: FAIL_CLOSED", "{side: IN}-> agent:a"],
  ["works only above an amount", closed, '{side: IN, aboveAmount: "5"}-> agent:a'],
  ["guards a vendor", closed, "{side: IN}-> vendor:x"],
  ["guards a person", closed, "{side: IN}-> person:x"],
  ["guards an outcome", closed, "{side: IN}-> outcome:x"],
])("a control that %s takes out nothing", (_, fields, guard) => {
  expect(out(failing(fields, guard), "vendor:v")).toEqual(["1 control:c"]);
});

test("a control that closes named hops takes out who acts, or needs access, along them", () => {
  const acting = failing(
    closed,
    "{side: IN, on: [ACTS_AS]}-> identity:i",
    "agent:a -ACTS_AS-> identity:i\nperson:p -ACTS_AS-> identity:i",
  );
  expect(out(acting, "vendor:v")).toEqual(["1 control:c", "2 agent:a"]);
  expect(pathOf(acting, "vendor:v", "agent:a").at(-1)).toBe("control:c -GUARDS-> agent:a");

  const leaving = failing(closed, "{side: OUT, on: [ACTS_AS]}-> agent:a", "agent:a -ACTS_AS-> identity:i");
  expect(out(leaving, "vendor:v")).toEqual(["1 control:c", "2 agent:a"]);

  const access = (essential: boolean) =>
    failing(
      closed,
      "{side: IN, on: [CAN_ACCESS]}-> resource:r",
      `identity:i -CAN_ACCESS READ {essential: ${essential}}-> resource:r`,
    );
  expect(out(access(true), "vendor:v")).toEqual(["1 control:c", "2 identity:i"]);
  expect(out(access(false), "vendor:v")).toEqual(["1 control:c"]);

  const other = failing(
    closed,
    "{side: IN, on: [FEEDS]}-> agent:a",
    "resource:r -FEEDS-> agent:a\nagent:a -ACTS_AS-> identity:i",
  );
  expect(out(other, "vendor:v")).toEqual(["1 control:c"]);
});

test("preventing controls stop no outage: residual is inherent, and no control is listed", () => {
  const estate =
    "control:c {effect: PREVENT, status: IMPLEMENTED}\ncontrol:c -GUARDS {side: IN}-> agent:a\nmodel:m -POWERS-> agent:a";
  const told = asking(estate, { origins: ["model:m"], scenario: "OUTAGE", controlsThatHold: ["control:c"] });
  expect(impacted(told.residual)).toEqual(["1 agent:a"]);
  expect(told.controls).toEqual([]);
});
