import { expect, test } from "vitest";
import type { AssumedRelation } from "../../src/projection/assumptions.ts";
import { askingChokePoints, askingChokePointsOf } from "../support/ask-choke-points.ts";
import { draw, drawnFrom } from "../support/draw.ts";

const chain = `
  vendor:acme  -PROVIDES-> plugin:mail
  plugin:mail  -EXTENDS->  agent:bot
  agent:bot    -ACTS_AS->  identity:svc
  identity:svc -CAN_ACCESS WRITE-> resource:bank
  resource:bank -DRIVES-> outcome:fraud`;

test("on a chain every hop would do, so the one nearest the origin is told, and every place between is a bottleneck", () => {
  const told = askingChokePoints(chain, { from: ["vendor:acme"], to: ["outcome:fraud"] });
  expect(told.cut).toEqual(["vendor:acme -PROVIDES CONTROL-> plugin:mail"]);
  expect(told.bottlenecks).toEqual(["plugin:mail", "agent:bot", "identity:svc", "resource:bank"]);
  expect(told).toMatchObject({ pathExists: true, reasons: [], answer: { traversal: { depthReached: 5 } } });
});

test("where there is no path nothing is cut, and one that only a control blocks is none", () => {
  const nothing = { cut: [], bottlenecks: [], pathExists: false, reasons: [] };
  expect(askingChokePoints(chain, { from: ["outcome:fraud"], to: ["vendor:acme"] })).toMatchObject(nothing);
  const gated = `${chain}
    control:gate {status: IMPLEMENTED, effect: PREVENT}
    control:gate -GUARDS {side: IN}-> identity:svc`;
  const asked = { from: ["vendor:acme"], to: ["outcome:fraud"] };
  expect(askingChokePoints(gated, { ...asked, hold: ["control:gate"] })).toMatchObject(nothing);
  expect(askingChokePoints(gated, { ...asked, fail: ["control:gate"] }).pathExists).toBe(true);
});

test("two grants of one identity share the hop that gets to it, so that one hop is the cut", () => {
  const told = askingChokePoints(
    `agent:a -ACTS_AS {id: as}-> identity:svc
     agent:b -ACTS_AS {id: too}-> identity:other
     identity:other -CAN_ASSUME {id: assume}-> identity:svc
     identity:svc -CAN_ACCESS READ {id: grant-read}-> resource:ledger
     identity:svc -CAN_ACCESS WRITE {id: grant-write}-> resource:ledger
     resource:ledger -UNLOCKS {id: key}-> identity:root
     resource:ledger -FEEDS {id: feed}-> agent:c`,
    { from: ["agent:a"], to: ["identity:root", "agent:c"] },
  );
  expect(told).toMatchObject({ ids: ["as"], bottlenecks: ["identity:svc", "resource:ledger"] });
});

test("a way over entities that powers do not take is cut by nothing, and makes no entity nearer", () => {
  const text = `
    identity:reader -CAN_ACCESS READ {id: read}-> plugin:mail
    plugin:mail -UNLOCKS {id: key}-> identity:admin
    identity:admin -CAN_ACCESS EXECUTE {id: run}-> plugin:mail
    plugin:mail -EXTENDS {id: extend}-> agent:bot
    identity:reader -CAN_ACCESS READ {id: useless}-> agent:bot
    agent:bot -DELEGATES_TO {id: on}-> agent:target`;
  // Over entities the direct access would be a way of its own: a cut of two. It only reads, and reading delegates nothing.
  const told = askingChokePoints(text, { from: ["identity:reader"], to: ["agent:target"] });
  expect(told).toMatchObject({ ids: ["read"], bottlenecks: ["plugin:mail", "identity:admin", "agent:bot"] });
});

test("what contains both is cut once, though two powers go through it by ways that share nothing else", () => {
  const text = `
    identity:reader -CAN_ACCESS READ {id: in-read}-> resource:folder
    identity:writer -CAN_ACCESS WRITE {id: in-write}-> resource:folder
    resource:folder -CONTAINS {id: inside}-> resource:file
    resource:file -UNLOCKS {id: out-read}-> identity:root
    resource:file -FEEDS {id: out-write}-> agent:bot`;
  const asked = { from: ["identity:reader", "identity:writer"], to: ["identity:root", "agent:bot"] };
  const told = askingChokePoints(text, asked);
  expect(told).toMatchObject({
    cut: ["resource:folder -CONTAINS READ,WRITE-> resource:file"],
    bottlenecks: ["resource:folder", "resource:file"],
  });
  // Near miss: with a way of its own for writing one hop is not enough any more. Reading at the door and writing at the far end
  // would do as well, and leave as little before them; but these two are one hop nearer.
  const beside = `${text}\n identity:writer -CAN_ACCESS WRITE {id: beside}-> resource:file`;
  expect(askingChokePoints(beside, asked)).toMatchObject({ ids: ["beside", "inside"], bottlenecks: ["resource:file"] });
});

test("three powers of which each goes through two of three containers need two of them, though half of each copy would do", () => {
  const told = askingChokePoints(
    `identity:i -CAN_ACCESS READ,WRITE {id: in-1}-> resource:a
     identity:i -CAN_ACCESS READ,WRITE {id: in-2}-> resource:a
     identity:i -CAN_ACCESS READ,WRITE {id: in-3}-> resource:a
     identity:i -CAN_ACCESS DELETE {id: in-4}-> resource:b
     identity:i -CAN_ACCESS DELETE {id: in-5}-> resource:b
     identity:i -CAN_ACCESS DELETE {id: in-6}-> resource:b
     resource:a -CONTAINS {id: a}-> resource:a1
     resource:b -CONTAINS {id: b}-> resource:b1
     resource:c -CONTAINS {id: c}-> resource:c1
     resource:a1 -CONTAINS {id: ab}-> resource:b
     resource:a1 -CONTAINS {id: ac}-> resource:c
     resource:b1 -CONTAINS {id: bc}-> resource:c
     resource:c1 -DRIVES {id: out-1, requires: READ}-> outcome:o
     resource:c1 -DRIVES {id: out-2, requires: READ}-> outcome:u
     resource:b1 -DRIVES {id: out-3, requires: WRITE}-> outcome:o
     resource:b1 -DRIVES {id: out-4, requires: WRITE}-> outcome:u
     resource:c1 -DRIVES {id: out-5, requires: DELETE}-> outcome:o
     resource:c1 -DRIVES {id: out-6, requires: DELETE}-> outcome:u`,
    { from: ["identity:i"], to: ["outcome:o", "outcome:u"] },
  );
  // Reading needs a and c, writing a and b, deleting b and c; a and b stand nearest.
  expect(told).toMatchObject({ ids: ["a", "b"], bottlenecks: [], reasons: [] });
});

test("a target behind a target, and an origin on the way of another, ask for no cut of their own", () => {
  const text = `
    agent:a -DELEGATES_TO {id: one}-> agent:b
    agent:b -DELEGATES_TO {id: two}-> agent:c
    agent:c -DELEGATES_TO {id: three}-> agent:d`;
  expect(askingChokePoints(text, { from: ["agent:a"], to: ["agent:b", "agent:d"] })).toMatchObject({ ids: ["one"] });
  expect(
    askingChokePoints(text, { from: ["agent:a", "agent:c", "agent:c"], to: ["agent:d", "agent:d"] }),
  ).toMatchObject({
    ids: ["three"],
    bottlenecks: [],
  });
  // What may only be written of the second origin at first may be run once the first one gets there: a way of its own.
  const injected = `
    agent:a -DELEGATES_TO {id: one}-> agent:b
    agent:b -DELEGATES_TO {id: two}-> agent:c
    agent:c -DRIVES {id: three, requires: WRITE}-> outcome:o
    resource:r -FEEDS {id: feed}-> agent:a`;
  expect(
    askingChokePoints(injected, { from: ["resource:r", "agent:b"], to: ["outcome:o"], scenario: "INJECTION" }),
  ).toMatchObject({
    ids: ["feed"],
    bottlenecks: ["agent:a", "agent:c"],
  });
});

test("a control that harm takes over in the end opens its hop, and what cuts the takeover does not close it again", () => {
  const text = `
    control:gate {status: IMPLEMENTED, effect: PREVENT}
    control:gate -GUARDS {side: IN}-> agent:bot
    plugin:mail -EXTENDS {id: guarded}-> agent:bot
    vendor:acme -PROVIDES {id: mail}-> plugin:mail
    vendor:acme -PROVIDES {id: gate}-> control:gate`;
  const asked = { from: ["vendor:acme"], to: ["agent:bot"], threshold: "UNKNOWN" } as const;
  const told = askingChokePoints(text, asked);
  // Taking the gate from the vendor would do as well, were it not that takeovers stay as they ended.
  expect(told).toMatchObject({ ids: ["mail"], bottlenecks: ["plugin:mail"] });
  const beyond = askingChokePoints(
    text.replace("vendor:acme -PROVIDES {id: mail}", "vendor:acme -PROVIDES {id: z-mail}"),
    asked,
  );
  expect(beyond.ids).toEqual(["z-mail"]);
  const near = askingChokePoints(text, { ...asked, to: ["agent:bot"], from: ["plugin:mail"] });
  expect(near.pathExists).toBe(false);
});

test("the guards on a hop of the cut are told as they stand in the end", () => {
  const text = `
    control:gate {status: IMPLEMENTED, effect: PREVENT}
    control:late {status: PLANNED, effect: PREVENT}
    control:gate -GUARDS {side: IN}-> agent:bot
    control:late -GUARDS {side: OUT}-> plugin:mail
    plugin:mail -ACTS_AS-> identity:svc
    identity:svc -CAN_ACCESS DELETE-> control:gate
    plugin:mail -EXTENDS-> agent:bot`;
  const told = askingChokePoints(text, { from: ["plugin:mail"], to: ["agent:bot"], threshold: "UNKNOWN" });
  expect(told.cut).toEqual(["plugin:mail -EXTENDS CONTROL-> agent:bot"]);
  expect(told.answer.cut[0]?.guards.map(({ holds, reason }) => [holds, reason])).toEqual([
    [false, "under the attacker's control"],
    [false, "not implemented"],
  ]);
});

test("what is assumed is cut like any other relation", () => {
  const assumed: AssumedRelation = {
    ...{ id: "assumed", from: "agent:a", to: "agent:b", properties: {}, validFrom: drawnFrom, validTo: Infinity },
    type: "DELEGATES_TO",
  };
  const estate = draw("agent:a\nagent:b\nagent:c\nagent:b -DELEGATES_TO-> agent:c", {
    assume: { withRelations: [assumed] },
  });
  expect(askingChokePointsOf(estate, { from: ["agent:a"], to: ["agent:c"] })).toMatchObject({
    ids: ["assumed"],
    bottlenecks: ["agent:b"],
  });
});
