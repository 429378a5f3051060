import { expect, test } from "vitest";
import { compareCertainties } from "../../src/ontology/certainty.ts";

test("a primary source comes before a secondary, an unverified and a contested one", () => {
  expect((["X", "B", "C", "A"] as const).toSorted(compareCertainties)).toEqual(["A", "B", "C", "X"]);
});
