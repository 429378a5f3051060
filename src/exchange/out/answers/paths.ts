import { idOf, kindWords, nameOf, type Named, type NamedKind } from "../named.ts";
import { PictureDraft } from "../picture-draft.ts";
import type { Picture } from "../picture.ts";
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

interface FoundHop {
  readonly from: NamedKind;
  readonly to: NamedKind;
  readonly reversed: boolean;
  readonly powers: readonly string[];
  readonly relation: { readonly id: string; readonly type: string };
  readonly accountable: Named | null;
  readonly guards: readonly Guard[];
}

interface Guard {
  readonly holds: boolean;
  readonly reason: string | null;
  readonly control: Named;
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
          hops {
            reversed powers
            from { id kind name }
            to { id kind name }
            relation { id type }
            accountable { id name }
            guards { holds reason control { id name } }
          }
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
      from_id: ({ from }) => from.id,
      from_name: ({ from }) => from.name,
      relation_id: ({ relation }) => relation.id,
      relation_type: ({ relation }) => relation.type,
      reversed: ({ reversed }) => reversed,
      to_id: ({ to }) => to.id,
      to_name: ({ to }) => to.name,
      powers: ({ powers }) => powers,
      accountable_id: ({ accountable }) => accountable?.id ?? null,
      accountable_name: ({ accountable }) => accountable?.name ?? null,
      guards: ({ guards }) => guards.map(guardText),
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
  picture: pictureOf,
});

function hopsOf({ hops, blockedBy }: FoundPath, index: number) {
  return hops.map((hop, place) => ({ ...hop, path: index + 1, hop: place + 1, open: blockedBy.length === 0 }));
}

/** The paths laid over each other; hops that a control closes are dashed. */
function pictureOf({ paths: { paths: found } }: Data): Picture {
  const draft = new PictureDraft();
  for (const { from, to, relation, powers, guards } of found.flatMap(({ hops }) => hops)) {
    for (const { id, name, kind } of [from, to]) draft.node({ key: id, name, kind: kindWords(kind), stroke: "SOLID" });
    const closing = guards.filter(({ holds }) => holds).map(({ control }) => control.name);
    const stop = closing.length === 0 ? "" : ` (stopped by ${closing.join(", ")})`;
    const label = `${[relation.type, powers.join(" ")].filter(Boolean).join(": ")}${stop}`;
    draft.edge({ from: from.id, to: to.id, label, stroke: closing.length === 0 ? "SOLID" : "DASHED" });
  }
  const starts = found.flatMap(({ hops }) => hops.slice(0, 1)).map(({ from }) => from.id);
  return draft.done("How harm gets there; dashed is what controls that hold stop", starts);
}

function guardText({ control, holds, reason }: Guard): string {
  return `${control.id}: ${holds ? "holds" : (reason ?? "does not hold")}`;
}
