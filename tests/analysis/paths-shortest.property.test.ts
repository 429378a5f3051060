import fc from "fast-check";
import { expect, test } from "vitest";
import { harmHops, hopIndexes } from "../../src/analysis/paths/harm-hops.ts";
import { SearchEffort } from "../../src/analysis/paths/search-effort.ts";
import { shortestPaths, type FoundPaths } from "../../src/analysis/paths/shortest-paths.ts";
import { powerList, powersOf, type Power } from "../../src/ontology/powers.ts";
import { anyHops, drawnText } from "../oracles/any-hops.ts";
import { naivePaths, type DrawnHop } from "../oracles/naive-paths.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

interface Asked {
  readonly hops: readonly DrawnHop[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly starting: readonly Power[];
  readonly count: number;
  readonly lengthMax: number;
}

const asked = anyHops().chain((hops) => {
  const known = [...new Set(hops.flatMap(({ from, to }) => [from, to]))].sort();
  const ids = known.length < 2 ? ["agent:a", "agent:b"] : known;
  return fc
    .record({
      order: fc.shuffledSubarray(ids, { minLength: 2, maxLength: Math.min(4, ids.length) }),
      origins: fc.constantFrom(1, 1, 2),
      starting: fc.constantFrom<readonly Power[]>(powerList, powerList, ["WRITE"], ["READ"]),
      count: fc.constantFrom(1, 3, 5, 100),
      lengthMax: fc.constantFrom(2, 4, 64),
    })
    .map(({ order, origins, ...rest }): Asked => {
      const cut = Math.min(origins, order.length - 1);
      return { hops, from: order.slice(0, cut), to: order.slice(cut), ...rest };
    });
});

function found({ hops, from, to, starting, count, lengthMax }: Asked): FoundPaths & { ids: string[][] } {
  const estate = draw([...from, ...to, drawnText(hops)].join("\n"));
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => estate.find(id));
  const holds = starting.includes("CONTROL") ? 127 : powersOf(starting);
  const search = { from: numbers(from), to: numbers(to), holds, lengthMax, count };
  const answer = finish(
    shortestPaths(
      estate,
      harmHops(estate, finish(hopIndexes(estate)), () => true),
      search,
      new SearchEffort(() => false),
    ),
  );
  return { ...answer, ids: answer.paths.map((path) => path.map(({ id }) => id)) };
}

test("the shortest paths are the first of all walks that obey the rule, in order of length and of ids", () => {
  fc.assert(
    fc.property(asked, (question) => {
      const all = naivePaths(question.hops, question.from, question.to, question.starting);
      const within = all.filter(({ length }) => length <= question.lengthMax);
      const { ids, hasLonger } = found(question);
      expect(ids).toEqual(within.slice(0, question.count).map((path) => path.map(({ id }) => id)));
      if (within.length < question.count) expect(hasLonger).toBe(within.length < all.length);
    }),
    { numRuns: 1500 },
  );
});
