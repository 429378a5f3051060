import fc from "fast-check";
import { expect, test } from "vitest";
import { firstPlace } from "../../src/projection/first-place.ts";

test("the first place is that of a look at each in turn, and the number of items where nothing is true", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (numbers, most) => {
      const sorted = numbers.toSorted((left, right) => left - right);
      const found = sorted.findIndex((number) => number > most);
      const place = firstPlace(sorted.length, (each) => (sorted[each] as number) > most);
      expect(place).toBe(found === -1 ? sorted.length : found);
    }),
  );
});
