import { z } from "zod";
import { type AssuranceCaseData, assuranceCaseQuestion } from "../../questions/assurance-case.ts";
import { asOf, first, id, infoIn, named } from "../tool-parts.ts";
import type { Tool } from "../tool.ts";

export const proveOutcome: Tool = {
  name: "prove_outcome",
  title: "Whether an outcome is secured",
  description:
    "Whether an outcome is proven secure: one claim an origin that reaches it, whether controls hold it, by which evidence, and what to mend first. " +
    "PROVEN speaks of the ways and the evidence on record, at the moment asked about, and of no others; UNREACHABLE means that no way is on record.",
  input: { outcome: id.describe("The id of an outcome."), first: first(10, 50), asOf },
  answer: z.object({
    outcome: named,
    verdict: z.string(),
    claimCount: z.number(),
    claims: z.array(
      z.object({
        holds: z.boolean(),
        scenario: z.string(),
        reason: z.string(),
        origin: named,
        path: z.object({ length: z.number(), sentence: z.string() }),
        layers: z.array(z.object({ code: z.string() })),
        vendors: z.array(named),
        controls: z.array(z.object({ state: z.string(), reason: z.string(), control: named })),
      }),
    ),
    byLayer: z.array(
      z.object({
        controls: z.number(),
        holding: z.number(),
        pathsHeld: z.number(),
        layer: z.object({ code: z.string(), name: z.string() }),
      }),
    ),
    missingCount: z.number(),
    missing: z.array(z.object({ sentence: z.string(), closes: z.number() })),
  }),
  question: assuranceCaseQuestion,
  variables: ({ outcome, asOf: when = null }) => ({ outcome, asOf: when }),
  told: (data, { first: count }) => {
    const { info, claims, missing, ...answer } = (data as unknown as AssuranceCaseData).assurance;
    const most = typeof count === "number" ? count : 0;
    const told = infoIn(info);
    const isMore = claims.length > most || missing.length > most;
    const cut = isMore ? ({ completeness: "TRUNCATED", reasons: [...told.reasons, "FIRST"] } as const) : {};
    return {
      answer: {
        ...answer,
        claimCount: claims.length,
        claims: claims.slice(0, most),
        missingCount: missing.length,
        missing: missing.slice(0, most),
      },
      info: { ...told, ...cut },
    };
  },
};
