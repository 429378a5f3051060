import { z } from "zod";
import { type BlastRadiusData, blastRadiusQuestion } from "../../questions/blast-radius.ts";
import { asOf, first, ids, infoIn, named, scenario } from "../tool-parts.ts";
import type { Tool } from "../tool.ts";

const sums = z.object({
  count: z.number(),
  byKind: z.array(z.object({ kind: z.string(), count: z.number() })),
  grossLoss: z.array(z.object({ amount: z.string(), currency: z.string() })),
  outcomes: z.array(z.object({ distance: z.number(), entity: named })),
});

export const whatBreaks: Tool = {
  name: "what_breaks",
  title: "What breaks",
  description:
    "What harm reaches that starts at some entities (compromise, outage, injection or disclosure): without controls (inherent) and past those that are proven to hold (residual), with outcomes and gross loss. " +
    "It follows only the relations on record; what nobody recorded is not reached, which does not make it safe. Sums are of what is on record and no forecast.",
  input: { origins: ids.describe("What the harm starts at, together."), scenario, first: first(20, 50), asOf },
  answer: z.object({
    origins: z.array(named),
    inherent: sums,
    residual: sums.extend({
      impacted: z.object({
        nodes: z.array(
          z.object({
            distance: z.number(),
            powers: z.array(z.string()),
            entity: named.extend({ kind: z.string() }),
            via: z.object({ relation: z.object({ type: z.string() }), from: z.object({ name: z.string() }) }),
          }),
        ),
      }),
    }),
    controls: z.array(
      z.object({
        holds: z.boolean(),
        assurance: z.string(),
        reason: z.string().nullable(),
        hopsGuarded: z.number(),
        control: named,
      }),
    ),
  }),
  question: blastRadiusQuestion,
  variables: ({ origins, scenario: what, first: count, asOf: when = null }) => {
    return { origins, scenario: what, assurance: "TESTED", maxDepth: 64, first: count, asOf: when };
  },
  told: (data) => {
    const { info, ...answer } = (data as unknown as BlastRadiusData).blastRadius;
    const { count, impacted } = answer.residual;
    const told = infoIn(info);
    const isMore = impacted.nodes.length < count;
    const cut = isMore ? ({ completeness: "TRUNCATED", reasons: [...told.reasons, "FIRST"] } as const) : {};
    return { answer, info: { ...told, ...cut } };
  },
};
