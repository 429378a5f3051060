import { expect, test } from "vitest";
import { asking, hopLine, impacted, impactOn, pathTo } from "../support/ask-blast-radius.ts";

const chain = `
  plugin:a   -EXTENDS-> agent:b
  agent:b    -ACTS_AS-> identity:c
  identity:c -CAN_ACCESS READ-> resource:d
  resource:d -UNLOCKS-> identity:e`;

test("distance is the first round in which any power was held, and origins are not counted", () => {
  const { inherent } = asking(chain, { origins: ["plugin:a", "identity:c", "plugin:a"] });
  expect(impacted(inherent)).toEqual(["1 agent:b CONTROL", "1 resource:d READ", "2 identity:e CONTROL"]);
  expect(inherent.reach.count).toBe(3);
  expect(inherent.reach.byKind).toEqual([
    { kind: "AGENT", count: 1 },
    { kind: "IDENTITY", count: 1 },
    { kind: "RESOURCE", count: 1 },
  ]);
});

test("a cycle ends", () => {
  expect(
    impacted(
      asking("agent:a -DELEGATES_TO-> agent:b\nagent:b -DELEGATES_TO-> agent:a", { origins: ["agent:a"] }).inherent,
    ),
  ).toEqual(["1 agent:b CONTROL"]);
});

test("a hop sees what was held at the end of the round before, not what its own round gives", () => {
  const estate = `
    identity:i -CAN_ACCESS READ-> resource:r
    identity:i -CAN_ACCESS {actions: [WRITE], id: w}-> resource:s
    resource:s -FEEDS-> resource:r
    resource:r -FEEDS-> agent:a`;
  const { inherent } = asking(estate, { origins: ["identity:i"] });
  expect(impacted(inherent)).toEqual(["1 resource:r READ,WRITE", "1 resource:s WRITE", "3 agent:a CONTROL"]);
});

test("the hop that first reached an entity is, of several in one round, the one with the smallest relation id", () => {
  const via = (ids: readonly [string, string]) => {
    const [first, second] = ids.map((id) => JSON.stringify(id));
    const estate = `agent:a -ACTS_AS {id: ${first}}-> identity:i\nagent:b -ACTS_AS {id: ${second}}-> identity:i`;
    const { inherent, estate: drawn } = asking(estate, { origins: ["agent:a", "agent:b"] });
    return drawn.relationIdOf(impactOn(inherent, "identity:i").via.row);
  };
  expect(via(["two", "one"])).toBe("one");
  // By code point, where UTF-16 units would have it the other way round.
  expect(via(["\u{1f600}", "\u{ff5e}"])).toBe("\u{ff5e}");
});

test("a path goes by the hop that gave the power needed, not by the one that reached the place first", () => {
  const estate = `
    identity:i  -CAN_ACCESS READ-> platform:p
    platform:p  -UNLOCKS-> identity:j
    identity:j  -CAN_ACCESS EXECUTE-> platform:p
    platform:p  -HOSTS-> agent:a`;
  const { inherent } = asking(estate, { origins: ["identity:i"] });
  expect(pathTo(inherent, "platform:p")).toEqual(["identity:i -CAN_ACCESS READ-> platform:p"]);
  expect(pathTo(inherent, "agent:a")).toEqual([
    "identity:i -CAN_ACCESS READ-> platform:p",
    "platform:p -UNLOCKS CONTROL-> identity:j",
    "identity:j -CAN_ACCESS CONTROL-> platform:p",
    "platform:p -HOSTS CONTROL-> agent:a",
  ]);
});

test("through a hop that gives the same powers, the power needed is carried back to its left end", () => {
  const estate = `
    identity:i     -CAN_ACCESS READ-> resource:store
    resource:store -UNLOCKS-> identity:j
    identity:j     -CAN_ACCESS WRITE-> resource:store
    resource:store -CONTAINS-> resource:file
    resource:file  -FEEDS-> agent:a`;
  const { inherent } = asking(estate, { origins: ["identity:i"] });
  expect(pathTo(inherent, "agent:a")).toEqual([
    "identity:i -CAN_ACCESS READ-> resource:store",
    "resource:store -UNLOCKS CONTROL-> identity:j",
    "identity:j -CAN_ACCESS WRITE-> resource:store",
    "resource:store -CONTAINS READ,WRITE-> resource:file",
    "resource:file -FEEDS CONTROL-> agent:a",
  ]);
  expect(pathTo(inherent, "resource:file")).toEqual([
    "identity:i -CAN_ACCESS READ-> resource:store",
    "resource:store -CONTAINS READ-> resource:file",
  ]);
});

test("an origin that gains power later is on the path that needs it", () => {
  const estate = `
    resource:r -FEEDS-> agent:a
    agent:a    -ACTS_AS-> identity:i
    identity:i -CAN_ACCESS READ-> resource:r
    resource:r -UNLOCKS-> identity:j`;
  const { inherent } = asking(estate, { origins: ["resource:r"], scenario: "INJECTION" });
  expect(pathTo(inherent, "identity:j")).toEqual([
    "resource:r -FEEDS CONTROL-> agent:a",
    "agent:a -ACTS_AS CONTROL-> identity:i",
    "identity:i -CAN_ACCESS READ-> resource:r",
    "resource:r -UNLOCKS CONTROL-> identity:j",
  ]);
  expect(impacted(inherent)).not.toContain("3 resource:r READ");
});

test("outcomes are reached with no powers, and their losses are summed by currency, exactly", () => {
  const estate = `
    outcome:a {losses: [{kind: DIRECT, amount: "0.1", currency: EUR}, {kind: FRAUD, amount: "1e3", currency: CHF}]}
    outcome:b {losses: [{kind: DIRECT, amount: "0.2", currency: EUR}]}
    outcome:c {losses: [{kind: DIRECT, amount: "9", currency: EUR}]}
    agent:x -DRIVES-> outcome:a
    agent:x -DRIVES-> outcome:b`;
  const { inherent } = asking(estate, { origins: ["agent:x"] });
  expect(inherent.reach.grossLoss).toEqual([
    { amount: "1000", currency: "CHF" },
    { amount: "0.3", currency: "EUR" },
  ]);
  expect(inherent.reach.outcomes.map(({ entity, powers }) => [inherent.estate.idOf(entity), powers])).toEqual([
    ["outcome:a", 0],
    ["outcome:b", 0],
  ]);
  expect(hopLine(inherent.estate, impactOn(inherent, "outcome:a").via)).toBe("agent:x -DRIVES-> outcome:a");
});

test("access says whether what was done can be undone, and up to what amount", () => {
  const terms = (...accesses: string[]) => {
    const lines = accesses.map((access, at) => `identity:${at} -CAN_ACCESS WRITE {${access}}-> resource:r`);
    const { inherent } = asking(lines.join("\n"), { origins: accesses.map((_, at) => `identity:${at}`) });
    const { reversible, maxAmount } = impactOn(inherent, "resource:r");
    return [reversible, maxAmount];
  };
  expect(terms('reversible: true, maxAmount: "100"')).toEqual([true, "100"]);
  expect(terms('reversible: true, maxAmount: "100"', 'reversible: false, maxAmount: "20"')).toEqual([false, "100"]);
  expect(terms('reversible: true, maxAmount: "9"', 'maxAmount: "10"')).toEqual([true, "10"]);
  expect(terms('maxAmount: "100"', "reversible: true")).toEqual([true, null]);
  expect(terms("")).toEqual([null, null]);
  const fed = asking("resource:a -FEEDS-> resource:r", { origins: ["resource:a"] }).inherent;
  expect(impactOn(fed, "resource:r")).toMatchObject({ reversible: null, maxAmount: null });
});

test("access that no round was left for does not count", () => {
  const estate = `
    identity:i -CAN_ACCESS WRITE {maxAmount: "5"}-> resource:r
    identity:i -CAN_ASSUME-> identity:j
    identity:j -CAN_ACCESS WRITE-> resource:r`;
  const most = (maxDepth: number) =>
    impactOn(asking(estate, { origins: ["identity:i"], maxDepth }).inherent, "resource:r").maxAmount;
  expect([most(1), most(2)]).toEqual(["5", null]);
});
