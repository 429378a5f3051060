import { z } from "zod";
import { type OwnershipChainData, ownershipChainQuestion } from "../../questions/ownership-chain.ts";
import { asOf, id, named, namedOrNull, valuesOf } from "../tool-parts.ts";
import type { Tool } from "../tool.ts";

export const whoAnswersFor: Tool = {
  name: "who_answers_for",
  title: "Who answers for it",
  description:
    "Who answers for a component (agent, model, platform, plugin, identity, resource, control) or an outcome, facet by facet, up to a natural person, with the reason. " +
    "It knows only what was recorded: MISSING means that nobody is on record, not that nobody is responsible, and CONFLICT that sources disagree and none was picked.",
  input: {
    id,
    facets: z.array(valuesOf("OwnershipFacet")).optional().describe("Only these facets. Default: all."),
    asOf,
  },
  answer: z.object({
    entity: named,
    answers: z.array(
      z.object({
        facet: z.string(),
        reason: z.string(),
        sentence: z.string(),
        party: namedOrNull,
        person: namedOrNull,
        candidates: z.array(named),
      }),
    ),
  }),
  question: ownershipChainQuestion,
  variables: ({ id: of, facets = null, asOf: when = null }) => ({ of, facets, asOf: when }),
  told: (data) => {
    const { asOf: when, graphVersion, entity, answers } = (data as unknown as OwnershipChainData).ownershipChain;
    return { answer: { entity, answers }, info: { completeness: "COMPLETE", reasons: [], asOf: when, graphVersion } };
  },
};
