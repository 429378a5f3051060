import { riskScenarios } from "../ciso-assistant/risk-scenarios.ts";
import { guardTexts, type HarmHop, harmHopColumns, harmHopFields } from "../harm-hop.ts";
import { idOf, type Money, nameOf, type Named, type NamedKind } from "../named.ts";
import { pictureOfPaths } from "../picture-of-paths.ts";
import { type Cut, questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly outcomePaths: {
    readonly outcome: Named;
    readonly owner: { readonly sentence: string; readonly party: Named | null };
    readonly openOrigins: readonly NamedKind[];
    readonly paths: readonly OriginPath[];
    readonly info: Cut;
  };
}

interface OriginPath {
  readonly origin: NamedKind;
  readonly scenario: string;
  readonly path: { readonly length: number; readonly sentence: string; readonly blockedBy: readonly Named[] };
  readonly accountable: readonly Accountability[];
  readonly residualLoss: readonly Money[];
}

interface Accountability {
  readonly hop: HarmHop;
  readonly party: Named | null;
  readonly reason: string;
}

/** Every way an outcome can be reached, and who answers on it. */
export const outcomePaths = questionAnswer<Data>({
  name: "outcome-paths",
  description:
    "How an outcome can be reached: a path for each origin, who is accountable for what each hop gets to, and what loss is left.",
  question: `
    query OutcomePaths(
      $outcome: ID!
      $fromKinds: [Kind!]
      $scenario: Scenario! = COMPROMISE
      $maxDepth: Int! = 64
      $first: Int! = 20
      $assurance: AssuranceState! = TESTED
      $assume: Assumptions
      $asOf: DateTime
      $knownAt: DateTime
    ) {
      outcomePaths(
        outcome: $outcome
        fromKinds: $fromKinds
        scenario: $scenario
        maxDepth: $maxDepth
        first: $first
        assurance: $assurance
        assume: $assume
        asOf: $asOf
        knownAt: $knownAt
      ) {
        outcome { id name }
        owner { sentence party { id name } }
        openOrigins { id kind name }
        paths {
          scenario
          origin { id kind name }
          path { length sentence blockedBy { id name } }
          accountable { reason party { id name } hop { ${harmHopFields} } }
          residualLoss { amount currency }
        }
        info { completeness reasons depthReached asOf graphVersion }
      }
    }`,
  info: ({ outcomePaths: { info } }) => info,
  tables: ({ outcomePaths: { outcome, owner, openOrigins, paths } }) => [
    tableOf("paths", paths, {
      id: ({ origin }) => origin.id,
      name: ({ origin }) => origin.name,
      kind: ({ origin }) => origin.kind,
      scenario: ({ scenario }) => scenario,
      outcome_id: () => outcome.id,
      outcome_owner_id: () => owner.party?.id ?? null,
      length: ({ path }) => path.length,
      open: ({ path }) => path.blockedBy.length === 0,
      blocked_by_ids: ({ path }) => path.blockedBy.map(idOf),
      blocked_by_names: ({ path }) => path.blockedBy.map(nameOf),
      residual_loss: ({ residualLoss }) => residualLoss.map(({ amount, currency }) => `${amount} ${currency}`),
      sentence: ({ path }) => path.sentence,
    }),
    tableOf("hops", paths.flatMap(hopsOf), {
      id: ({ origin, place }) => `${origin.id}.${place}`,
      origin_id: ({ origin }) => origin.id,
      hop: ({ place }) => place,
      ...harmHopColumns,
      accountable_id: ({ party }) => party?.id ?? null,
      accountable_name: ({ party }) => party?.name ?? null,
      reason: ({ reason }) => reason,
      guards: guardTexts,
    }),
    tableOf("open-origins", openOrigins, { id: idOf, name: nameOf, kind: ({ kind }) => kind }),
  ],
  picture: ({ outcomePaths: { paths } }) =>
    pictureOfPaths(paths.map(({ accountable }) => accountable.map(({ hop }) => hop))),
  imports: ({ outcomePaths: { outcome, paths } }, about) => riskScenarios(outcome, paths.map(scenarioOf), about),
});

function scenarioOf({ origin, scenario, path, accountable, residualLoss }: OriginPath) {
  return { origin, scenario, residualLoss, ...path, hops: accountable.map(({ hop }) => hop) };
}

function hopsOf({ origin, accountable }: OriginPath) {
  return accountable.map(({ hop, party, reason }, index) => ({ ...hop, origin, place: index + 1, party, reason }));
}
