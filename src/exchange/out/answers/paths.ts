import { guardTexts, type HarmHop, harmHopColumns, harmHopFields } from "../harm-hop.ts";
import { idOf, nameOf, type Named } from "../named.ts";
import { pictureOfPaths } from "../picture-of-paths.ts";
import { type Cut, questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly paths: { readonly paths: readonly FoundPath[]; readonly info: Cut };
}

interface FoundPath {
  readonly length: number;
  readonly sentence: string;
  readonly blockedBy: readonly Named[];
  readonly parties: readonly Named[];
  readonly hops: readonly FoundHop[];
}

interface FoundHop extends HarmHop {
  readonly accountable: Named | null;
}

/** How harm gets from some entities to others, hop by hop. */
export const paths = questionAnswer<Data>({
  name: "paths",
  description: "How harm gets from some entities to others: open paths first, then those that controls block.",
  question: `
    query Paths(
      $from: [ID!]!
      $to: [ID!]!
      $scenario: Scenario! = COMPROMISE
      $maxDepth: Int! = 64
      $first: Int! = 10
      $assurance: AssuranceState! = TESTED
      $assume: Assumptions
      $asOf: DateTime
      $knownAt: DateTime
    ) {
      paths(
        from: $from
        to: $to
        scenario: $scenario
        maxDepth: $maxDepth
        first: $first
        assurance: $assurance
        assume: $assume
        asOf: $asOf
        knownAt: $knownAt
      ) {
        paths {
          length sentence
          blockedBy { id name }
          parties { id name }
          hops { accountable { id name } ${harmHopFields} }
        }
        info { completeness reasons depthReached asOf graphVersion }
      }
    }`,
  info: ({ paths: { info } }) => info,
  tables: ({ paths: { paths: found } }) => [
    tableOf("hops", found.flatMap(hopsOf), {
      id: ({ path, hop }) => `${path}.${hop}`,
      path: ({ path }) => path,
      hop: ({ hop }) => hop,
      open: ({ open }) => open,
      ...harmHopColumns,
      accountable_id: ({ accountable }) => accountable?.id ?? null,
      accountable_name: ({ accountable }) => accountable?.name ?? null,
      guards: guardTexts,
    }),
    tableOf(
      "paths",
      found.map((path, index) => ({ ...path, number: index + 1 })),
      {
        id: ({ number }) => number,
        length: ({ length }) => length,
        open: ({ blockedBy }) => blockedBy.length === 0,
        blocked_by_ids: ({ blockedBy }) => blockedBy.map(idOf),
        blocked_by_names: ({ blockedBy }) => blockedBy.map(nameOf),
        party_ids: ({ parties }) => parties.map(idOf),
        party_names: ({ parties }) => parties.map(nameOf),
        sentence: ({ sentence }) => sentence,
      },
    ),
  ],
  picture: ({ paths: { paths: found } }) => pictureOfPaths(found.map(({ hops }) => hops)),
});

function hopsOf({ hops, blockedBy }: FoundPath, index: number) {
  return hops.map((hop, place) => ({ ...hop, path: index + 1, hop: place + 1, open: blockedBy.length === 0 }));
}
