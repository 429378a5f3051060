import { idOf, type Named } from "../named.ts";
import {
  type AssuranceClaim,
  type AssuranceProof,
  type AssuranceResult,
  assuranceResults,
} from "../oscal/assurance-results.ts";
import { type Cut, questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly assurance: {
    readonly outcome: AssuranceResult["outcome"];
    readonly verdict: string;
    readonly claims: readonly Claim[];
    readonly missing: readonly { readonly sentence: string; readonly closes: number; readonly control: Named | null }[];
    readonly info: Cut;
  };
}

interface Claim extends AssuranceClaim {
  readonly path: { readonly length: number; readonly sentence: string };
  readonly layers: readonly { readonly id: string }[];
  readonly vendors: readonly Named[];
}

/** Whether one outcome is proven secure, claim by claim. */
export const assurance = questionAnswer<Data>({
  name: "assurance",
  description:
    "Whether an outcome is proven secure: a claim an origin, the controls that hold it with their evidence, and what is missing.",
  question: `
    query Assurance($outcome: ID!, $asOf: DateTime, $knownAt: DateTime) {
      assurance(outcome: $outcome, asOf: $asOf, knownAt: $knownAt) {
        verdict
        outcome { id name severity losses { kind amount currency } }
        claims {
          scenario holds reason
          origin { id kind name }
          path { length sentence }
          layers { id }
          vendors { id name }
          controls {
            state reason
            control { ...Shown }
            evidence {
              ...Shown
              description evidenceKind result independence collectedAt validUntil uri
              producers { ...Shown }
            }
          }
        }
        byLayer { controls holding pathsHeld layer { id } }
        missing { sentence closes control { id name } }
        info { completeness reasons asOf graphVersion }
      }
    }

    fragment Shown on Entity { id kind name externalIds { system id } }`,
  info: ({ assurance: { info } }) => info,
  tables: ({ assurance: { outcome, verdict, claims, missing } }) => [
    tableOf("claims", claims, {
      id: ({ origin }) => origin.id,
      name: ({ origin }) => origin.name,
      outcome_id: () => outcome.id,
      verdict: () => verdict,
      scenario: ({ scenario }) => scenario,
      holds: ({ holds }) => holds,
      reason: ({ reason }) => reason,
      control_ids: ({ controls }) => controls.map(({ control }) => control.id),
      layers: ({ layers }) => layers.map(({ id }) => id),
      vendor_ids: ({ vendors }) => vendors.map(idOf),
      path_length: ({ path }) => path.length,
      sentence: ({ path }) => path.sentence,
    }),
    tableOf("controls", claims.flatMap(proofsOf), {
      id: ({ control }) => control.id,
      name: ({ control }) => control.name,
      origin_id: ({ origin }) => origin.id,
      state: ({ state }) => state,
      evidence_ids: ({ evidence }) => evidence.map(idOf),
      reason: ({ reason }) => reason,
    }),
    tableOf(
      "missing",
      missing.map((need, index) => ({ ...need, rank: index + 1 })),
      {
        id: ({ rank }) => rank,
        control_id: ({ control }) => control?.id ?? null,
        closes: ({ closes }) => closes,
        sentence: ({ sentence }) => sentence,
      },
    ),
  ],
  oscal: ({ assurance: result }, about, version) => assuranceResults(result, about, version),
});

function proofsOf({ origin, controls }: Claim): readonly (AssuranceProof & { readonly origin: Named })[] {
  return controls.map((proof) => ({ ...proof, origin }));
}
