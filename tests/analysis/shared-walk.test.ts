import { expect, test } from "vitest";
import { sharedWalk } from "../../src/analysis/spread/shared-walk.ts";

test("a walk that two wait for is taken once, whoever goes on with it", () => {
  let steps = 0;
  const walk = sharedWalk(function* () {
    for (; steps < 4; steps += 1) yield;
    return { steps };
  });
  const [first, second] = [walk.take(), walk.take()];
  expect(walk.result()).toBeUndefined();
  first.next();
  second.next();
  first.next();
  const ends = [second, first].map((taken) => {
    for (;;) {
      const step = taken.next();
      if (step.done === true) return step.value;
    }
  });
  expect(steps).toBe(4);
  expect(ends[0]).toBe(ends[1]);
  expect(walk.result()).toBe(ends[0]);
});
