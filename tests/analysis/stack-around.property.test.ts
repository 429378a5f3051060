import fc from "fast-check";
import { expect, test } from "vitest";
import { stackAround } from "../../src/analysis/matrix/stack-around.ts";
import { stackBehind, stackRelations } from "../../src/analysis/matrix/stack-behind.ts";
import { stackCircles } from "../../src/analysis/matrix/stack-circles.ts";
import { estateOf } from "../oracles/any-estate.ts";
import { drawnEstateText } from "../oracles/drawn-estate.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 1000);
const anyStack = estateOf(
  ["agent:a", "agent:b", "agent:c", "identity:i", "identity:j", "platform:p", "plugin:q", "resource:r", "vendor:v"],
  [
    ...stackRelations,
    ...(["ACTS_AS", "ACTS_AS", "CAN_ACCESS", "CAN_ACCESS", "CAN_ACCESS", "HOSTS"] as const),
    ...(["DELEGATES_TO", "DELEGATES_TO", "DELEGATES_TO", "FEEDS"] as const),
  ],
  22,
);

test("what lies between an agent and itself is known without all that stands behind it", () => {
  const seen = { nothing: 0, circle: 0, beside: 0, laidOut: 0 };
  fc.assert(
    fc.property(anyStack, (some) => {
      const estate = draw(drawnEstateText(some));
      const circles = finish(stackCircles(estate));
      for (const agent of estate.entities("AGENT")) {
        const whole = finish(stackBehind(estate, agent)).between(agent);
        const between = [...estate.entities()].filter((other) => whole.has(other));
        const stack = stackAround(estate, circles, agent);
        if (stack === undefined) {
          seen.laidOut += 1;
          continue;
        }
        expect([...estate.entities()].filter((other) => stack.between(agent).has(other))).toEqual(between);
        const isInCircle = (other: number): boolean => circles[other] === circles[agent];
        expect(between.filter((other) => !isInCircle(other) && !stack.members.has(other))).toEqual([]);
        seen[between.length === 0 ? "nothing" : between.every(isInCircle) ? "circle" : "beside"] += 1;
      }
    }),
    { numRuns },
  );
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});
