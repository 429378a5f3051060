import { expect, test } from "vitest";
import { Estate } from "../../../src/projection/estate.ts";
import { Graph } from "../../../src/projection/graph.ts";
import { drawnAt, drawnFrom } from "../../support/draw.ts";
import { gapsTold } from "../../support/gaps-told.ts";

/** An agent as the store tells it, some of whose fields are contested. */
function agent(contested: readonly string[]): Estate {
  const graph = new Graph();
  const facts = { properties: { name: "Bot", autonomy: "L3" }, certainty: "A", sources: ["a", "b"], contested };
  graph.apply({
    batches: [[1, drawnFrom]],
    entities: [[0, 0, "agent:bot", "AGENT", 1, null, drawnFrom, null, JSON.stringify(facts)]],
    relations: [],
    entityDeaths: [],
    relationDeaths: [],
  });
  graph.version = 1;
  return new Estate(graph, { version: 1, at: drawnAt });
}

test("each property that sources disagree on is a gap, also one that no analysis reads", () => {
  expect(gapsTold("CONTESTED_FACT", agent(["autonomy", "purpose"]))).toMatchObject([
    {
      id: "CONTESTED_FACT:agent:bot:autonomy",
      subject: "agent:bot",
      related: [],
      sentence: "Sources that are equally sure disagree on the field “autonomy” of Bot.",
      remedy:
        "Find out which source is right about the field “autonomy” of Bot, and have the others corrected or made less certain.",
      since: "2026-01-01",
    },
    { id: "CONTESTED_FACT:agent:bot:purpose" },
  ]);
});

test("what all sources agree on is no gap", () => {
  expect(gapsTold("CONTESTED_FACT", agent([]))).toEqual([]);
});
