import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

test("no two decisions have one number", () => {
  const numbers = readdirSync("docs/decisions").map((name) => name.slice(0, 4));
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  expect(numbers.length).toBeGreaterThan(20);
});
