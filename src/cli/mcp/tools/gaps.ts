import { z } from "zod";
import { type GapsData, gapsQuestion } from "../../questions/gaps.ts";
import { asOf, first, ids, infoIn, named, valuesOf } from "../tool-parts.ts";
import type { Tool } from "../tool.ts";

export const gaps: Tool = {
  name: "gaps",
  title: "What is missing",
  description:
    "What the rules find missing, conflicting or stale: duties nobody has, identities without an owner, evidence past its date, and so on, each with a sentence and a remedy. " +
    "A gap says what is not on record and no more; no gap means that no rule fired, not that all is well.",
  input: {
    of: ids.optional().describe("Only gaps at these entities. Default: all."),
    rules: z.array(valuesOf("GapRule")).optional().describe("Only these rules. Default: all."),
    severityAtLeast: valuesOf("Severity").optional(),
    first: first(20, 100),
    asOf,
  },
  answer: z.object({
    totalCount: z.number(),
    gaps: z.array(
      z.object({
        id: z.string(),
        rule: z.string(),
        severity: z.string(),
        sentence: z.string(),
        remedy: z.string(),
        since: z.string().nullable(),
        subject: named.extend({ kind: z.string() }),
        related: z.array(named),
      }),
    ),
  }),
  question: gapsQuestion,
  variables: ({ of = null, rules = null, severityAtLeast = null, first: count, asOf: when = null }) => {
    return { of, rules, severityAtLeast, first: count, asOf: when };
  },
  told: (data) => {
    const { info, nodes, totalCount } = (data as unknown as GapsData).gaps;
    const told = infoIn(info);
    const isMore = nodes.length < totalCount;
    const cut = isMore ? ({ completeness: "TRUNCATED", reasons: [...told.reasons, "FIRST"] } as const) : {};
    return { answer: { totalCount, gaps: nodes }, info: { ...told, ...cut } };
  },
};
