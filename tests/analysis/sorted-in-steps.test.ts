import fc from "fast-check";
import { expect, test } from "vitest";
import { mergedInSteps, sortedInSteps } from "../../src/analysis/sorted-in-steps.ts";
import { finish } from "../support/ask-blast-radius.ts";

const byKey = ([left]: readonly [number, number], [right]: readonly [number, number]): number => left - right;

test("a list is sorted as it would be at once, what is alike in the order in which it came, however long it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 30_000 }), (length, most) => {
      const list = Array.from({ length }, (_, place) => [(place * 7919) % most, place] as const);
      expect(finish(sortedInSteps(list, byKey))).toEqual(list.toSorted(byKey));
    }),
    { numRuns: 30 },
  );
});

test("two lists in order are one in order", () => {
  const ordered = fc.array(fc.integer({ min: 0, max: 50 })).map((list) => list.sort((left, right) => left - right));
  fc.assert(
    fc.property(ordered, ordered, (left, right) => {
      const merged = finish(mergedInSteps(left, right, (one, other) => one - other));
      expect(merged).toEqual([...left, ...right].sort((one, other) => one - other));
    }),
  );
});

test("others come in between every few thousand entries, while parts are sorted and while they are merged", () => {
  const list = Array.from({ length: 16_384 }, (_, place) => 16_384 - place);
  let steps = 0;
  for (const search = sortedInSteps(list, (left, right) => left - right); search.next().done !== true;) steps += 1;
  // Four parts are sorted; merging them looks at every entry twice.
  expect(steps).toBe(4 + 8);
});
