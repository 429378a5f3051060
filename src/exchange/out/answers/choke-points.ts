import { idOf, type NamedKind } from "../named.ts";
import { type Cut, questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly chokePoints: {
    readonly pathExists: boolean;
    readonly cut: readonly Hop[];
    readonly bottlenecks: readonly NamedKind[];
    readonly info: Cut;
  };
}

interface Hop {
  readonly from: NamedKind;
  readonly to: NamedKind;
  readonly powers: readonly string[];
  readonly relation: { readonly id: string; readonly type: string };
}

/** Where the fewest hops cut harm off. */
export const chokePoints = questionAnswer<Data>({
  name: "choke-points",
  description:
    "The smallest set of hops which, if guarded, cuts every open path, and the entities that all of them pass.",
  question: `
    query ChokePoints(
      $from: [ID!]!
      $to: [ID!]!
      $scenario: Scenario! = COMPROMISE
      $assurance: AssuranceState! = TESTED
      $assume: Assumptions
      $asOf: DateTime
      $knownAt: DateTime
    ) {
      chokePoints(
        from: $from
        to: $to
        scenario: $scenario
        assurance: $assurance
        assume: $assume
        asOf: $asOf
        knownAt: $knownAt
      ) {
        pathExists
        cut { powers from { id kind name } to { id kind name } relation { id type } }
        bottlenecks { id kind name }
        info { completeness reasons asOf graphVersion }
      }
    }`,
  info: ({ chokePoints: { info } }) => info,
  tables: ({ chokePoints: { cut, bottlenecks } }) => [
    tableOf("cut", cut, {
      id: ({ relation }) => relation.id,
      relation_type: ({ relation }) => relation.type,
      from_id: ({ from }) => from.id,
      from_name: ({ from }) => from.name,
      to_id: ({ to }) => to.id,
      to_name: ({ to }) => to.name,
      powers: ({ powers }) => powers,
    }),
    tableOf("bottlenecks", bottlenecks, { id: idOf, name: ({ name }) => name, kind: ({ kind }) => kind }),
  ],
});
