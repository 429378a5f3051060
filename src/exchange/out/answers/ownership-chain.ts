import { idOf, kindWords, type Named, type NamedKind } from "../named.ts";
import { PictureDraft } from "../picture-draft.ts";
import type { Picture } from "../picture.ts";
import { questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly ownershipChain: { readonly entity: NamedKind; readonly answers: readonly Answer[] };
}

interface Answer {
  readonly facet: string;
  readonly reason: string;
  readonly party: Named | null;
  readonly person: Named | null;
  readonly candidates: readonly NamedKind[];
  readonly sentence: string;
  readonly hops: readonly Hop[];
}

interface Hop {
  readonly from: NamedKind;
  readonly to: NamedKind | null;
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
        entity { id kind name }
        answers {
          facet reason sentence
          party { id name }
          person { id name }
          candidates { id kind name }
          hops { reason sentence from { id kind name } to { id kind name } relation { id type } }
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
  picture: pictureOf,
});

function pictureOf({ ownershipChain: { entity, answers } }: Data): Picture {
  const draft = new PictureDraft();
  const draw = ({ id, name, kind }: NamedKind): void => {
    draft.node({ key: id, name, kind: kindWords(kind), stroke: "SOLID" });
  };
  draw(entity);
  for (const { facet, reason, candidates, hops } of answers) {
    for (const { from, to, reason: why } of hops) {
      draw(from);
      const label = `${facet}: ${why}`;
      if (to !== null) {
        draw(to);
        draft.edge({ from: from.id, to: to.id, label, stroke: "SOLID" });
        continue;
      }
      // Where the chain breaks is the answer as much as where it leads.
      const nobody = {
        key: `${why} after ${from.id}`,
        name: breaks[why] ?? "the chain ends",
        kind: "end of the chain",
      };
      draft.node({ ...nobody, stroke: "DOTTED" });
      draft.edge({ from: from.id, to: nobody.key, label, stroke: "DOTTED" });
    }
    if (reason !== "CONFLICT") continue;
    for (const candidate of candidates) {
      draw(candidate);
      draft.edge({ from: entity.id, to: candidate.id, label: `${facet}: candidate`, stroke: "DASHED" });
    }
  }
  return draft.done("Who answers, facet by facet", [entity.id]);
}

const breaks: Readonly<Record<string, string>> = {
  MISSING: "nobody on record",
  CONFLICT: "the sources conflict",
};

function hopsOf({ facet, hops }: Answer) {
  return hops.map((hop, index) => ({ facet, hop, ordinal: index + 1 }));
}
