import { expect, test } from "vitest";
import { allPowers, implied, noPowers, powerList, powerNames, powers, powersOf } from "../../src/ontology/powers.ts";

test("powers come back in the order of the schema, however they were named", () => {
  expect(powerNames(powersOf(["SEND", "READ", "SEND"]))).toEqual(["READ", "SEND"]);
  expect(powerNames(noPowers)).toEqual([]);
});

test("CONTROL is listed alone, and implies all the others", () => {
  expect(powerNames(powersOf(["READ", "CONTROL"]))).toEqual(["CONTROL"]);
  expect(implied(powers.CONTROL)).toBe(allPowers);
  expect(implied(powersOf(["READ", "WRITE"]))).toBe(3);
});

test("each power is a bit of its own, and together they are all powers", () => {
  expect(powerList.map((name) => powers[name])).toEqual([1, 2, 4, 8, 16, 32, 64]);
  expect(powersOf(powerList)).toBe(allPowers);
});
