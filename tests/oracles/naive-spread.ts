import { compareIds } from "../../src/ontology/compare-ids.ts";
import type { DrawnEstate, DrawnRelation } from "./drawn-estate.ts";

/** What each entity holds; "OUT" says that it is out or came about. */
export type Held = ReadonlyMap<string, ReadonlySet<string>>;

/** A hop that was taken: what it gave, from where to where. */
export interface TakenHop {
  readonly relation: DrawnRelation;
  readonly from: string;
  readonly to: string;
  readonly gave: ReadonlySet<string>;
}

/** All that happened: `held[n]` at the end of round n, `taken[n]` in round n. */
export interface NaiveSpread {
  readonly held: readonly Held[];
  readonly taken: readonly (readonly TakenHop[])[];
}

/** All hops that may be taken by whoever holds these, as they were held at the ends of all rounds so far. */
export type Hops = (estate: DrawnEstate, history: readonly Held[]) => readonly TakenHop[];

export const roundsMax = 60;

/** Every round looks at every relation again and copies everything. */
export function naiveSpread(
  estate: DrawnEstate,
  origins: Held,
  hops: Hops,
  maxDepth: number,
  maxEntities: number,
): NaiveSpread {
  const held: Held[] = [origins];
  const taken: (readonly TakenHop[])[] = [[]];
  for (let round = 1; round <= Math.min(maxDepth, roundsMax); round += 1) {
    const before = held.at(-1) ?? new Map<string, ReadonlySet<string>>();
    const these = hops(estate, held).filter(({ gave }) => gave.size > 0);
    const after = new Map(before);
    for (const { to, gave } of these) after.set(to, new Set([...(after.get(to) ?? []), ...gave]));
    const reached = [...after.keys()].filter((id) => !origins.has(id));
    const passes = reached.length > maxEntities;
    if (passes) {
      const old = reached.filter((id) => before.has(id)).length;
      const fresh = reached.filter((id) => !before.has(id)).sort(compareIds);
      for (const id of fresh.slice(maxEntities - old)) after.delete(id);
    }
    held.push(after);
    taken.push(these.filter(({ to }) => after.has(to)));
    if (passes) break;
  }
  return { held, taken };
}

/** The answer of a spread: what is held beside the origins, as text. */
export function answerOf({ held }: NaiveSpread, origins: Held): string {
  const last = [...(held.at(-1) ?? [])].filter(([id]) => !origins.has(id));
  return last
    .map(([id, some]) => `${id} ${[...some].sort().join(",")}`)
    .sort()
    .join("; ");
}

/** The first round at whose end an entity held any of some (of anything where undefined). */
export function firstRound({ held }: NaiveSpread, id: string, some?: readonly string[]): number {
  return held.findIndex((each) =>
    some === undefined ? each.has(id) : some.some((one) => each.get(id)?.has(one) === true),
  );
}

export function smallest(hops: readonly TakenHop[]): TakenHop | undefined {
  return [...hops].sort((left, right) => compareIds(left.relation.id, right.relation.id))[0];
}
