import { z } from "zod";
import { type PathsData, pathsQuestion } from "../../questions/paths.ts";
import { asOf, first, ids, infoIn, named, namedOrNull, scenario } from "../tool-parts.ts";
import type { Tool } from "../tool.ts";

export const paths: Tool = {
  name: "paths",
  title: "How harm gets there",
  description:
    "How harm gets from some entities to others: the shortest open paths first, then those that controls block, each hop with who is accountable, and as a sentence. " +
    "No path means that none is on record. TRUNCATED with the reason PATHS means that there are more than were asked for.",
  input: {
    from: ids.describe("What the harm starts at."),
    to: ids.describe("What it gets to."),
    scenario,
    first: first(5, 20),
    asOf,
  },
  answer: z.object({
    paths: z.array(
      z.object({
        length: z.number(),
        sentence: z.string(),
        blockedBy: z.array(named),
        hops: z.array(
          z.object({
            powers: z.array(z.string()),
            reversed: z.boolean(),
            relation: z.object({ type: z.string() }),
            from: named,
            to: named,
            accountable: namedOrNull,
            guards: z.array(z.object({ holds: z.boolean(), reason: z.string().nullable(), control: named })),
          }),
        ),
      }),
    ),
  }),
  question: pathsQuestion,
  variables: ({ from, to, scenario: what, first: count, asOf: when = null }) => {
    return { from, to, scenario: what, assurance: "TESTED", maxDepth: 64, first: count, asOf: when };
  },
  told: (data) => {
    const { info, ...answer } = (data as unknown as PathsData).paths;
    return { answer, info: infoIn(info) };
  },
};
