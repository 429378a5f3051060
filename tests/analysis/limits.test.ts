import { expect, test } from "vitest";
import { asking, finish, impacted } from "../support/ask-blast-radius.ts";
import { blastRadius } from "../../src/analysis/blast-radius.ts";
import { draw } from "../support/draw.ts";

const star = `
  agent:a -ACTS_AS-> identity:1
  agent:a -ACTS_AS-> identity:2
  agent:a -ACTS_AS-> identity:3
  identity:1 -CAN_ASSUME-> identity:4`;

test("the round that passes the entities allowed keeps the first by id, and is the last", () => {
  const told = asking(star, { origins: ["agent:a"], maxEntities: 2 });
  expect(impacted(told.inherent)).toEqual(["1 identity:1 CONTROL", "1 identity:2 CONTROL"]);
  expect(told.reasons).toEqual(["ENTITIES"]);
  expect(told.answer.traversal).toMatchObject({ completeness: "TRUNCATED", depthReached: 1 });
});

test("a limit that is just enough is not named", () => {
  const told = asking(star, { origins: ["agent:a"], maxEntities: 4, maxDepth: 2 });
  expect(told.inherent.reach.count).toBe(4);
  expect(told.answer.traversal).toMatchObject({ completeness: "COMPLETE", reasons: [], depthReached: 2 });
});

test("depth is named where one round more would reach more, or give more power over what was reached", () => {
  expect(asking(star, { origins: ["agent:a"], maxDepth: 1 }).reasons).toEqual(["DEPTH"]);
  const stronger = `
    identity:i -CAN_ACCESS READ-> resource:r
    identity:i -CAN_ASSUME-> identity:j
    identity:j -CAN_ACCESS WRITE-> resource:r`;
  expect(asking(stronger, { origins: ["identity:i"], maxDepth: 1 }).reasons).toEqual(["DEPTH"]);
  expect(asking(stronger, { origins: ["identity:i"], maxDepth: 2 }).reasons).toEqual([]);
});

test("what only an origin would gain is in no answer, so depth is not named for it", () => {
  const estate = `
    resource:r -FEEDS-> agent:a
    agent:a    -ACTS_AS-> identity:i
    identity:i -CAN_ACCESS READ-> resource:r`;
  const ask = (more: string) =>
    asking(estate + more, { origins: ["resource:r"], scenario: "INJECTION", maxDepth: 2 }).reasons;
  expect(ask("")).toEqual([]);
  expect(ask("\nresource:r -UNLOCKS-> identity:j")).toEqual(["DEPTH"]);
});

test("where no single limit is to blame, both that were reached are named", () => {
  const line = "agent:a -ACTS_AS-> identity:1\nidentity:1 -CAN_ASSUME-> identity:2";
  expect(asking(line, { origins: ["agent:a"], maxDepth: 1, maxEntities: 1 }).reasons).toEqual(["DEPTH", "ENTITIES"]);
});

test("a limit counts for residual reach where it does not for inherent", () => {
  const estate = `
    control:c {effect: PREVENT, status: IMPLEMENTED}
    control:c -GUARDS {side: IN}-> identity:1
    agent:a -ACTS_AS-> identity:1
    agent:a -DELEGATES_TO-> agent:b
    agent:b -DELEGATES_TO-> agent:c
    agent:c -ACTS_AS-> identity:1`;
  const told = asking(estate, { origins: ["agent:a"], maxDepth: 2, controlsThatHold: ["control:c"] });
  expect(impacted(told.residual)).toEqual(["1 agent:b CONTROL", "2 agent:c CONTROL"]);
  expect(told.reasons).toEqual([]);
});

test("when the time is over, the answer is what the finished rounds found, and says so", () => {
  const estate = draw(star);
  const asked = (over: boolean) =>
    finish(
      blastRadius(estate, {
        origins: [estate.find("agent:a")],
        scenario: "OUTAGE",
        maxDepth: 64,
        maxEntities: 10,
        threshold: "TESTED",
        controlsThatHold: [],
        controlsThatFail: [],
        deadline: () => over,
      }),
    );
  expect(asked(true).traversal.reasons).toEqual(["TIME"]);
  expect(asked(false).traversal.reasons).toEqual([]);
});

test("what was explored is counted: the entities that held anything, and the relations that leave them", () => {
  expect(asking(star, { origins: ["agent:a"] }).answer.traversal).toMatchObject({
    entitiesExplored: 5,
    relationsExplored: 4,
  });
});
