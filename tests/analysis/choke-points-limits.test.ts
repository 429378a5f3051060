import { expect, test } from "vitest";
import { askingChokePoints } from "../support/ask-choke-points.ts";

test("where time is up before the cut is settled, what leaves the origins is told as one, and that it is not settled", () => {
  const text = `
    agent:a -DELEGATES_TO {id: one}-> agent:b
    agent:a -DELEGATES_TO {id: two}-> agent:c
    agent:a -DELEGATES_TO {id: aside}-> agent:x
    agent:b -DELEGATES_TO {id: three}-> agent:d
    agent:c -DELEGATES_TO {id: four}-> agent:d
    agent:d -DELEGATES_TO {id: five}-> agent:e`;
  const asked = { from: ["agent:a"], to: ["agent:e"] };
  expect(askingChokePoints(text, asked)).toMatchObject({ ids: ["five"], bottlenecks: ["agent:d"], reasons: [] });
  const told = askingChokePoints(text, { ...asked, deadline: () => true });
  expect(told).toMatchObject({ ids: ["one", "two"], pathExists: true, reasons: ["TIME"] });
  expect(told.answer.traversal.completeness).toBe("TRUNCATED");
});

test("a way with more hops than can be counted is not taken for none: the answer says that it is cut short", () => {
  const length = 65_600;
  const links = Array.from({ length }, (_, index) => `agent:${index} -DELEGATES_TO-> agent:${index + 1}`);
  const told = askingChokePoints(links.join("\n"), { from: ["agent:0"], to: [`agent:${length}`] });
  expect(told).toMatchObject({ pathExists: false, cut: [], reasons: ["DEPTH"] });
});
