import fc from "fast-check";
import { expect, test } from "vitest";
import { stackAlone, stackBehind, stackRelations } from "../../src/analysis/matrix/stack-behind.ts";
import { estateOf } from "../oracles/any-estate.ts";
import { drawnEstateText } from "../oracles/drawn-estate.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 300);
const anyStack = estateOf(
  ["agent:a", "agent:b", "agent:c", "identity:i", "identity:j", "platform:p", "plugin:q", "resource:r", "vendor:v"],
  [...stackRelations, "ACTS_AS", "ACTS_AS", "CAN_ACCESS", "CAN_ACCESS", "DELEGATES_TO", "FEEDS"],
  14,
);

test("an agent stands alone only where nothing behind it lies between it and itself", () => {
  let [alone, between] = [0, 0];
  fc.assert(
    fc.property(anyStack, (some) => {
      const estate = draw(drawnEstateText(some));
      for (const agent of estate.entities("AGENT")) {
        const stack = finish(stackAlone(estate, agent));
        const around = finish(stackBehind(estate, agent)).between(agent).size;
        if (stack !== undefined) {
          expect(around, estate.idOf(agent)).toBe(0);
          expect([...stack.members]).toEqual([agent]);
          alone += 1;
        }
        if (around > 0) between += 1;
      }
    }),
    { numRuns },
  );
  expect(alone).toBeGreaterThan(0);
  expect(between).toBeGreaterThan(0);
});
