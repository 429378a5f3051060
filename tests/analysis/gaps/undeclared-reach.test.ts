import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

test("an agent without a declared reach is a gap, and so is one that declares nothing", () => {
  expect(gapsTold("UNDECLARED_REACH", "agent:bot {name: Bot}\n agent:mute {declaredReach: []}")).toMatchObject([
    {
      id: "UNDECLARED_REACH:agent:bot",
      subject: "agent:bot",
      related: [],
      sentence: "Bot has no declared reach on record.",
      since: "2026-01-01",
    },
    { id: "UNDECLARED_REACH:agent:mute" },
  ]);
});

test("an agent that declares a reach is no gap, whatever it does reach", () => {
  expect(gapsTold("UNDECLARED_REACH", 'agent:bot {declaredReach: ["resource:r"]}')).toEqual([]);
});
