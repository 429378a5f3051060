import { expect, test } from "vitest";
import { keysInOrder } from "../../src/ontology/keys-in-order.ts";

test("members of all objects stand in the order of their names, items in their own", () => {
  const value = { b: [{ z: 1, a: 2 }, "x"], a: { d: null, c: true } };
  expect(JSON.stringify(keysInOrder(value))).toBe('{"a":{"c":true,"d":null},"b":[{"a":2,"z":1},"x"]}');
});

test("what is in order already is not copied", () => {
  const value = { a: [1, { b: 2 }], c: "x" };
  expect(keysInOrder(value)).toBe(value);
});
