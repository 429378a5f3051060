import { idOf, type Named } from "../named.ts";
import { type Cut, questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly assurance: {
    readonly outcome: Named;
    readonly verdict: string;
    readonly claims: readonly Claim[];
    readonly missing: readonly { readonly sentence: string; readonly closes: number; readonly control: Named | null }[];
    readonly info: Cut;
  };
}

interface Claim {
  readonly origin: Named;
  readonly scenario: string;
  readonly holds: boolean;
  readonly reason: string;
  readonly path: { readonly length: number; readonly sentence: string };
  readonly layers: readonly { readonly id: string }[];
  readonly vendors: readonly Named[];
  readonly controls: readonly Proof[];
}

interface Proof {
  readonly state: string;
  readonly reason: string;
  readonly control: Named;
  readonly evidence: readonly Named[];
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
        outcome { id name }
        claims {
          scenario holds reason
          origin { id name }
          path { length sentence }
          layers { id }
          vendors { id name }
          controls { state reason control { id name } evidence { id name } }
        }
        byLayer { controls holding pathsHeld layer { id } }
        missing { sentence closes control { id name } }
        info { completeness reasons asOf graphVersion }
      }
    }`,
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
});

function proofsOf({ origin, controls }: Claim) {
  return controls.map((proof) => ({ ...proof, origin }));
}
