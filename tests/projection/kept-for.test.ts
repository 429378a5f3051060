import { expect, test } from "vitest";
import { keptFor } from "../../src/projection/kept-for.ts";

test("what is made of a key is made once, also where it is nothing, and of another key anew", () => {
  let made = 0;
  const of = keptFor<{ readonly name: string }, string | undefined>(({ name }) => {
    made += 1;
    return name === "" ? undefined : name;
  });
  const [named, nameless] = [{ name: "a" }, { name: "" }];
  expect([of(named), of(named), of(nameless), of(nameless)]).toEqual(["a", "a", undefined, undefined]);
  expect(made).toBe(2);
  expect(of({ name: "a" })).toBe("a");
  expect(made).toBe(3);
});
