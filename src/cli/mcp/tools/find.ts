import { z } from "zod";
import { type FindData, findQuestion } from "../../questions/find.ts";
import { first, kind } from "../tool-parts.ts";
import type { Tool } from "../tool.ts";

export const find: Tool = {
  name: "find",
  title: "Find entities",
  description:
    "Finds entities, and so their ids, by words in names, descriptions, tags and external ids, the best match first; words may be cut short. " +
    "It finds words, not meanings: what is called otherwise is not found, although it may be there.",
  input: {
    text: z.string().min(1).max(500).describe("The words to look for; all must occur."),
    kinds: z.array(kind).optional().describe("Only entities of these kinds. Default: all."),
    first: first(10, 50),
  },
  answer: z.object({
    totalCount: z.number(),
    entities: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        description: z.string().nullable(),
        tags: z.array(z.string()),
      }),
    ),
  }),
  question: findQuestion,
  variables: ({ text, kinds = null, first: count }) => ({ text, kinds, first: count }),
  told: (data) => {
    const { totalCount, nodes } = (data as unknown as FindData).search;
    const isWhole = nodes.length === totalCount;
    const cut = isWhole
      ? ({ completeness: "COMPLETE", reasons: [] } as const)
      : ({ completeness: "TRUNCATED", reasons: ["FIRST"] } as const);
    return { answer: { totalCount, entities: nodes }, info: { ...cut, asOf: null, graphVersion: null } };
  },
};
