import { expect, test } from "vitest";
import { Estate } from "../../src/projection/estate.ts";
import { askingPaths, askingPathsOf, type ToldPaths } from "../support/ask-paths.ts";
import { draw, drawGraph, drawnAt, drawnFrom } from "../support/draw.ts";

const keyInPlugin = `
  identity:reader -CAN_ACCESS READ->    plugin:mail
  plugin:mail     -UNLOCKS->            identity:admin
  identity:admin  -CAN_ACCESS EXECUTE-> plugin:mail
  plugin:mail     -EXTENDS->            agent:bot`;

test("who may only read a plugin reads its key, and comes back to run it", () => {
  const { lines } = askingPaths(keyInPlugin, { from: ["identity:reader"], to: ["agent:bot"] });
  expect(lines).toEqual([
    "identity:reader -CAN_ACCESS READ-> plugin:mail -UNLOCKS CONTROL-> identity:admin -CAN_ACCESS CONTROL-> plugin:mail -EXTENDS CONTROL-> agent:bot",
  ]);
});

test("a path does not come back to where it ends, nor to its origin, nor for a power that it had there before", () => {
  expect(askingPaths(keyInPlugin, { from: ["identity:reader"], to: ["plugin:mail"] }).lines).toEqual([
    "identity:reader -CAN_ACCESS READ-> plugin:mail",
  ]);
  const cycle = `
    agent:a -DELEGATES_TO-> agent:b
    agent:b -DELEGATES_TO-> agent:a
    agent:b -DELEGATES_TO-> agent:c
    agent:c -DELEGATES_TO-> agent:b
    agent:c -DELEGATES_TO-> agent:d`;
  expect(askingPaths(cycle, { from: ["agent:a"], to: ["agent:d"] }).lines).toEqual([
    "agent:a -DELEGATES_TO CONTROL-> agent:b -DELEGATES_TO CONTROL-> agent:c -DELEGATES_TO CONTROL-> agent:d",
  ]);
});

test("two grants of one identity are two paths, and each says what it gives", () => {
  const { lines } = askingPaths(
    `agent:bot    -ACTS_AS-> identity:svc
     identity:svc -CAN_ACCESS READ {id: grant-b}-> resource:ledger
     identity:svc -CAN_ACCESS WRITE,DELETE {id: grant-a}-> resource:ledger`,
    { from: ["agent:bot"], to: ["resource:ledger"] },
  );
  expect(lines).toEqual([
    "agent:bot -ACTS_AS CONTROL-> identity:svc -CAN_ACCESS WRITE,DELETE-> resource:ledger",
    "agent:bot -ACTS_AS CONTROL-> identity:svc -CAN_ACCESS READ-> resource:ledger",
  ]);
});

test("a path leads on through one target to another", () => {
  const { ids } = askingPaths(
    "identity:i -CAN_ASSUME {id: one}-> identity:j\nidentity:j -CAN_ASSUME {id: two}-> identity:k",
    {
      from: ["identity:i"],
      to: ["identity:k", "identity:j"],
    },
  );
  expect(ids).toEqual([["one"], ["one", "two"]]);
});

test("what is inside passes on the powers that the path brought, no others", () => {
  const { lines } = askingPaths(
    `identity:svc    -CAN_ACCESS READ,SEND-> resource:archive
     resource:archive -CONTAINS-> resource:secrets
     resource:secrets -UNLOCKS-> identity:root
     resource:secrets -FEEDS-> agent:bot`,
    { from: ["identity:svc"], to: ["identity:root", "agent:bot"] },
  );
  expect(lines).toEqual([
    "identity:svc -CAN_ACCESS READ,SEND-> resource:archive -CONTAINS READ,SEND-> resource:secrets -UNLOCKS CONTROL-> identity:root",
  ]);
});

test("what a container passed on counts as given, though the path went on with another power", () => {
  const { ids } = askingPaths(
    `identity:reader  -CAN_ACCESS READ {id: a-read}-> resource:folder
     resource:folder  -CONTAINS {id: b-inside}-> resource:file
     resource:file    -UNLOCKS {id: c-key}-> identity:root
     resource:folder  -UNLOCKS {id: d-key}-> identity:writer
     identity:writer  -CAN_ACCESS WRITE {id: e-write}-> resource:folder
     resource:file    -FEEDS {id: f-feed}-> agent:bot
     agent:bot        -ACTS_AS {id: g-as}-> identity:bot
     identity:bot     -CAN_ACCESS READ {id: h-read}-> resource:file`,
    { from: ["identity:reader"], to: ["identity:root"] },
  );
  // The long way comes to the file with what the folder holds, READ among it, and then again for READ: that is no path.
  expect(ids).toEqual([["a-read", "b-inside", "c-key"]]);
});

const gated = `
  control:gate  {status: IMPLEMENTED, effect: PREVENT}
  evidence:test {evidenceKind: TEST, result: PASS, collectedAt: "2026-05-01T00:00:00Z"}
  evidence:test -SUPPORTS-> control:gate
  control:gate  -GUARDS {side: IN}-> agent:bot
  plugin:mail   -EXTENDS {id: short}-> agent:bot
  vendor:acme   -PROVIDES {id: first}-> plugin:mail
  vendor:acme   -PROVIDES {id: around}-> agent:other
  agent:other   -ACTS_AS {id: second}-> identity:svc
  identity:svc  -CAN_ACCESS EXECUTE {id: third}-> agent:bot`;

test("a path that a control blocks comes after the open ones, and names the control", () => {
  const narrowed = gated.replace("{side: IN}", "{side: IN, on: [EXTENDS]}");
  const told = askingPaths(narrowed, { from: ["vendor:acme"], to: ["agent:bot"] });
  expect(told.ids).toEqual([
    ["around", "second", "third"],
    ["first", "short"],
  ]);
  expect(told.blockedBy).toEqual([[], ["control:gate"]]);
  expect(told.answer.paths[1]?.hops[1]?.guards).toMatchObject([{ assurance: "TESTED", holds: true, reason: null }]);
  expect(told.reasons).toEqual([]);
});

test("where enough paths are open no blocked one is given, and the answer says that there are more", () => {
  const narrowed = gated.replace("{side: IN}", "{side: IN, on: [EXTENDS]}");
  const told = askingPaths(narrowed, { from: ["vendor:acme"], to: ["agent:bot"], first: 1 });
  expect([told.ids, told.blockedBy, told.reasons]).toEqual([[["around", "second", "third"]], [[]], ["PATHS"]]);
});

test("a control that the harm can take over blocks nothing, however it is taken over", () => {
  const asked = { from: ["vendor:acme"], to: ["agent:bot"] };
  const open = (told: ToldPaths): readonly number[] => told.blockedBy.map(({ length }) => length);
  expect(open(askingPaths(gated, asked))).toEqual([1, 1]);

  const taken = askingPaths(`${gated}\nidentity:svc -CAN_ACCESS DELETE-> control:gate`, asked);
  expect([taken.ids[0], open(taken)]).toEqual([
    ["first", "short"],
    [0, 0],
  ]);
  expect(taken.answer.paths[0]?.hops[1]?.guards[0]?.reason).toBe("under the attacker's control");

  const approval = gated.replace("PREVENT}", "PREVENT, controlKind: HUMAN_APPROVAL}");
  const swayed = `${approval}\nperson:ann -OPERATES-> control:gate\nagent:other -INFORMS-> person:ann`;
  expect(open(askingPaths(swayed, asked))).toEqual([0, 0]);
  expect(open(askingPaths(swayed, { ...asked, hold: ["control:gate"] }))).toEqual([1, 1]);
});

test("a takeover from one of the origins opens the hops for all of them", () => {
  const text = `${gated}\nidentity:thief -CAN_ACCESS CONTROL-> control:gate`;
  const told = askingPaths(text, { from: ["vendor:acme", "identity:thief"], to: ["agent:bot"] });
  expect(told.blockedBy).toEqual([[], []]);
});

test("what is assumed of controls decides, and a threshold that the evidence misses", () => {
  const asked = { from: ["plugin:mail"], to: ["agent:bot"] };
  const reasonOf = (told: ToldPaths): unknown => told.answer.paths[0]?.hops[0]?.guards[0]?.reason;
  expect(reasonOf(askingPaths(gated, { ...asked, fail: ["control:gate"] }))).toBe("assumed to fail");
  expect(reasonOf(askingPaths(gated, { ...asked, threshold: "INDEPENDENTLY_VERIFIED" }))).toBe(
    "TESTED, needs INDEPENDENTLY_VERIFIED",
  );
  expect(askingPaths(gated, asked).blockedBy).toEqual([["control:gate"]]);
});

test("a guard that works only above an amount blocks no path, and says so on the hop", () => {
  const told = askingPaths(gated.replace("{side: IN}", '{side: IN, aboveAmount: "100"}'), {
    from: ["plugin:mail"],
    to: ["agent:bot"],
  });
  expect(told.blockedBy).toEqual([[]]);
  expect(told.answer.paths[0]?.hops[0]?.guards).toMatchObject([{ holds: false, reason: "only above 100" }]);
});

test("paths of one length come by the ids of their relations, by code point", () => {
  const text = ["\u{1f600}", "\u{ff5e}", "b", "a"]
    .map((id) => `identity:svc -CAN_ACCESS READ {id: "${id}"}-> resource:r`)
    .join("\n");
  const asked = { from: ["identity:svc"], to: ["resource:r"] };
  expect(askingPaths(text, asked).ids.flat()).toEqual(["a", "b", "\u{ff5e}", "\u{1f600}"]);
  const cut = askingPaths(text, { ...asked, first: 3 });
  expect([cut.ids.flat(), cut.reasons]).toEqual([["a", "b", "\u{ff5e}"], ["PATHS"]]);
});

test("the depth is named where it keeps a path out, and not where it does not", () => {
  const chain = `
    identity:a -CAN_ASSUME-> identity:b
    identity:b -CAN_ASSUME-> identity:c
    identity:a -CAN_ASSUME-> identity:d
    identity:d -CAN_ASSUME-> identity:e
    identity:e -CAN_ASSUME-> identity:c`;
  const asked = { from: ["identity:a"], to: ["identity:c"] };
  const limits = (maxDepth: number, first = 10): unknown => {
    const { ids, reasons } = askingPaths(chain, { ...asked, maxDepth, first });
    return [ids.length, ...reasons];
  };
  expect([limits(1), limits(2), limits(3)]).toEqual([[0, "DEPTH"], [1, "DEPTH"], [2]]);
  expect([limits(2, 1), limits(3, 1)]).toEqual([
    [1, "DEPTH", "PATHS"],
    [1, "PATHS"],
  ]);
});

test("content is put in, or read, and nothing more: what only control would carry is no path", () => {
  const text = `
    resource:inbox -FEEDS-> agent:bot
    resource:inbox -UNLOCKS-> identity:svc
    resource:inbox -CONTAINS-> resource:letter`;
  const reached = (scenario: "INJECTION" | "DISCLOSURE"): readonly string[] =>
    askingPaths(text, { scenario, from: ["resource:inbox"], to: ["agent:bot", "identity:svc", "resource:letter"] })
      .lines;
  expect(reached("INJECTION")).toEqual([
    "resource:inbox -CONTAINS WRITE-> resource:letter",
    "resource:inbox -FEEDS CONTROL-> agent:bot",
  ]);
  expect(reached("DISCLOSURE")).toEqual([
    "resource:inbox -CONTAINS READ-> resource:letter",
    "resource:inbox -UNLOCKS CONTROL-> identity:svc",
  ]);
});

test("no way is an empty and whole answer", () => {
  const { answer } = askingPaths("identity:a\nagent:b -ACTS_AS-> identity:a", {
    from: ["identity:a"],
    to: ["agent:b"],
  });
  expect(answer).toMatchObject({ paths: [], traversal: { completeness: "COMPLETE", reasons: [], depthReached: 0 } });
});

test("a question whose time is over says so and does not claim that there is nothing", () => {
  const { answer } = askingPaths(gated, { from: ["vendor:acme"], to: ["agent:bot"], deadline: () => true });
  expect(answer.traversal).toMatchObject({ completeness: "TRUNCATED", reasons: ["TIME"] });
});

test("what is assumed makes paths and takes them away, and nothing of it stays", () => {
  const text =
    "identity:a -CAN_ASSUME {id: one}-> identity:b\nidentity:b -CAN_ASSUME {id: two}-> identity:c\nidentity:d";
  const asked = { from: ["identity:a"], to: ["identity:c", "identity:d"] };
  const assumed = { id: "three", type: "CAN_ASSUME", from: "identity:b", to: "identity:d", properties: {} } as const;
  const withRelations = [{ ...assumed, validFrom: -Infinity, validTo: Infinity }];
  const idsWith = (assume: object): unknown => askingPathsOf(draw(text, { assume }), asked).ids;
  expect(idsWith({ withRelations })).toEqual([
    ["one", "three"],
    ["one", "two"],
  ]);
  expect(idsWith({ withRelations, withoutRelations: ["two"] })).toEqual([["one", "three"]]);
  expect(idsWith({ withoutEntities: ["identity:b"] })).toEqual([]);
  expect(idsWith({})).toEqual([["one", "two"]]);
});

test("a relation that is written after others were searched is on paths from its version on, and off them once it is gone", () => {
  const graph = drawGraph("identity:a -CAN_ASSUME {id: one}-> identity:b\nidentity:c");
  const idsAt = (version: number): unknown =>
    askingPathsOf(new Estate(graph, { version, at: drawnAt }), {
      from: ["identity:a"],
      to: ["identity:b", "identity:c"],
    }).ids;
  const page = { batches: [], entities: [], entityDeaths: [], relationDeaths: [] };
  expect(idsAt(1)).toEqual([["one"]]);
  graph.apply({ ...page, relations: [[1, "two", "CAN_ASSUME", 1, 2, 2, null, drawnFrom, null, null]] });
  graph.apply({ ...page, relations: [], relationDeaths: [[0, 3]] });
  graph.version = 3;
  expect([idsAt(1), idsAt(2), idsAt(3)]).toEqual([[["one"]], [["one"], ["one", "two"]], []]);
});
