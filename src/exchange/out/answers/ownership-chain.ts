import { idOf, type Named } from "../named.ts";
import { questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly ownershipChain: { readonly entity: Named; readonly answers: readonly Answer[] };
}

interface Answer {
  readonly facet: string;
  readonly reason: string;
  readonly party: Named | null;
  readonly person: Named | null;
  readonly candidates: readonly Named[];
  readonly sentence: string;
  readonly hops: readonly Hop[];
}

interface Hop {
  readonly from: Named;
  readonly to: Named | null;
  readonly reason: string;
  readonly relation: { readonly id: string; readonly type: string } | null;
  readonly sentence: string;
}

/** Who answers for one component or outcome, facet by facet, hop by hop. */
export const ownershipChain = questionAnswer<Data>({
  name: "ownership-chain",
  description: "Who answers for a component or an outcome, facet by facet, up to a natural person.",
  question: `
    query OwnershipChain($of: ID!, $facets: [OwnershipFacet!], $assume: Assumptions, $asOf: DateTime, $knownAt: DateTime) {
      ownershipChain(of: $of, facets: $facets, assume: $assume, asOf: $asOf, knownAt: $knownAt) {
        entity { id name }
        answers {
          facet reason sentence
          party { id name }
          person { id name }
          candidates { id name }
          hops { reason sentence from { id name } to { id name } relation { id type } }
        }
      }
    }`,
  tables: ({ ownershipChain: { entity, answers } }) => [
    tableOf("answers", answers, {
      id: () => entity.id,
      name: () => entity.name,
      facet: ({ facet }) => facet,
      reason: ({ reason }) => reason,
      party_id: ({ party }) => party?.id ?? null,
      party_name: ({ party }) => party?.name ?? null,
      person_id: ({ person }) => person?.id ?? null,
      person_name: ({ person }) => person?.name ?? null,
      candidate_ids: ({ candidates }) => candidates.map(idOf),
      sentence: ({ sentence }) => sentence,
    }),
    tableOf("hops", answers.flatMap(hopsOf), {
      id: ({ hop }) => hop.from.id,
      name: ({ hop }) => hop.from.name,
      facet: ({ facet }) => facet,
      ordinal: ({ ordinal }) => ordinal,
      to_id: ({ hop }) => hop.to?.id ?? null,
      to_name: ({ hop }) => hop.to?.name ?? null,
      reason: ({ hop }) => hop.reason,
      relation_id: ({ hop }) => hop.relation?.id ?? null,
      sentence: ({ hop }) => hop.sentence,
    }),
  ],
});

function hopsOf({ facet, hops }: Answer) {
  return hops.map((hop, index) => ({ facet, hop, ordinal: index + 1 }));
}
