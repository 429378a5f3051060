import { compareIds } from "../../src/ontology/compare-ids.ts";
import { relationRules } from "../../src/ontology/relation-types.ts";
import type { DrawnEstate, DrawnRelation } from "./drawn-estate.ts";
import { naiveGift, naiveNeeds } from "./naive-powers.ts";

/** Open relations, and from where to where harm gets along them. */
export interface NaiveWays {
  readonly estate: DrawnEstate;
  readonly at: number;
  readonly open: readonly DrawnRelation[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly starting: readonly string[];
}

export interface NaiveChokePoints {
  readonly pathExists: boolean;
  /** Ids of the smallest cut; undefined where there are too many sets to try. */
  readonly cut: readonly string[] | undefined;
  readonly bottlenecks: readonly string[];
}

type Held = Map<string, Set<string>>;

/** A power that a way on needs of an entity; any will do for what contains a target. */
const anyPower = "ANY";
const setsMax = 20_000;
const passesOn = ({ type }: DrawnRelation): boolean => relationRules[type].gives === "SAME";

/** By trying: every set of relations, by size, and every entity. */
export function naiveChokePoints(ways: NaiveWays): NaiveChokePoints {
  const { from, to } = ways;
  if (!reaches(ways, [], "")) return { pathExists: false, cut: [], bottlenecks: [] };
  const uses = usesOf(ways);
  const met = distancesOf(ways, uses);
  const distances = nearestOf(met);
  const bottlenecks = [...distances.keys()].filter(
    (id) => !from.includes(id) && !to.includes(id) && !reaches(ways, [], id),
  );
  bottlenecks.sort(
    (left, right) => (distances.get(left) ?? 0) - (distances.get(right) ?? 0) || compareIds(left, right),
  );
  const held = closure(ways, [], "");
  const useful = ways.open.filter((hop) => lefts(ways, uses, hop).some((use) => has(held, hop.left, use)));
  const cuts = smallestCuts(useful.map(({ id }) => id).sort(compareIds), (cut) => !reaches(ways, cut, ""));
  const before = (cut: readonly string[]): number => {
    const left = closure(ways, cut, "");
    return [...uses].filter((use) => isHeld(ways, left, use)).length;
  };
  const hops = (cut: readonly string[]): number =>
    useful.filter(({ id }) => cut.includes(id)).reduce((sum, hop) => sum + hopsTo(ways, uses, met, hop), 0);
  const best = cuts?.reduce((first, cut) =>
    before(cut) - before(first) < 0 || (before(cut) === before(first) && hops(cut) < hops(first)) ? cut : first,
  );
  return { pathExists: true, cut: best, bottlenecks };
}

/** All cuts of the smallest size, by ids; undefined where there are too many sets. */
function smallestCuts(
  ids: readonly string[],
  isCut: (cut: readonly string[]) => boolean,
): readonly (readonly string[])[] | undefined {
  let sets: string[][] = [[]];
  while (sets.length < setsMax) {
    const cuts = sets.filter(isCut);
    if (cuts.length > 0) return cuts;
    sets = sets.flatMap((set) => ids.slice(ids.indexOf(set.at(-1) ?? "") + 1).map((id) => [...set, id]));
  }
  return undefined;
}

/** All that harm comes to hold without some relations and an entity. */
function closure({ estate, at, open, from, starting }: NaiveWays, without: readonly string[], removed: string): Held {
  const held: Held = new Map(from.map((id) => [id, new Set(starting)]));
  for (let grew = true; grew;) {
    grew = false;
    for (const hop of open) {
      const left = held.get(hop.left) ?? new Set<string>();
      if (without.includes(hop.id) || hop.left === removed || hop.right === removed) continue;
      if (!naiveNeeds(hop).some((power) => left.has(power))) continue;
      const right = held.get(hop.right) ?? new Set<string>();
      const before = right.size;
      for (const power of naiveGift(estate, hop, left, at)) right.add(power);
      if (right.size > 0) held.set(hop.right, right);
      grew ||= right.size > before;
    }
  }
  return held;
}

function reaches(ways: NaiveWays, without: readonly string[], removed: string): boolean {
  const held = closure(ways, without, removed);
  return ways.to.some((id) => held.has(id));
}

/** `entity power` for all that some way to a target needs, beyond what origins hold from the start; targets end a way. */
function usesOf(ways: NaiveWays): ReadonlySet<string> {
  const uses = new Set<string>();
  for (let before = -1; before < uses.size;) {
    before = uses.size;
    for (const hop of ways.open) {
      if (ways.to.includes(hop.left)) continue;
      for (const use of lefts(ways, uses, hop)) if (!startsWith(ways, hop.left, use)) uses.add(`${hop.left} ${use}`);
    }
  }
  return new Set([...uses].filter((use) => isHeld(ways, closure(ways, [], ""), use)));
}

/** What a hop needs of its left on the ways on from its right. */
function lefts(ways: NaiveWays, uses: ReadonlySet<string>, hop: DrawnRelation): readonly string[] {
  const { estate, at, to } = ways;
  const rights = to.includes(hop.right) ? [anyPower] : [...uses].flatMap((use) => powerAt(use, hop.right));
  if (passesOn(hop)) return rights;
  const gift = naiveGift(estate, hop, new Set(), at);
  const isUsed = gift.size > 0 && rights.some((use) => use === anyPower || gift.has(use));
  return isUsed ? naiveNeeds(hop) : [];
}

function powerAt(use: string, entity: string): string[] {
  const [id, power = ""] = use.split(" ");
  return id === entity ? [power] : [];
}

function has(held: Held, entity: string, use: string): boolean {
  return use === anyPower ? held.has(entity) : held.get(entity)?.has(use) === true;
}

function isHeld({ from }: NaiveWays, held: Held, use: string): boolean {
  const [id = "", power = ""] = use.split(" ");
  return has(held, id, power) && (!from.includes(id) || power !== anyPower);
}

function startsWith({ from, starting }: NaiveWays, entity: string, use: string): boolean {
  return from.includes(entity) && (use === anyPower || starting.includes(use));
}

/** The fewest hops from an origin to where a hop on a way leaves from. */
function hopsTo(
  ways: NaiveWays,
  uses: ReadonlySet<string>,
  met: ReadonlyMap<string, number>,
  hop: DrawnRelation,
): number {
  const needed = lefts(ways, uses, hop);
  return Math.min(
    ...needed.map((use) => (startsWith(ways, hop.left, use) ? 0 : (met.get(`${hop.left} ${use}`) ?? Infinity))),
  );
}

function nearestOf(met: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const distances = new Map<string, number>();
  for (const [use, distance] of met) {
    const id = use.split(" ")[0] ?? "";
    distances.set(id, Math.min(distances.get(id) ?? Infinity, distance));
  }
  return distances;
}

/** By `entity power` on a way: the fewest hops from an origin. */
function distancesOf(ways: NaiveWays, uses: ReadonlySet<string>): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  for (let round = 0; round <= ways.open.length * 2; round += 1) {
    const before = new Set([...met].filter(([, distance]) => distance < round + 1).map(([use]) => use));
    for (const hop of ways.open) {
      const needed = lefts(ways, uses, hop);
      const taken = needed.filter((use) => startsWith(ways, hop.left, use) || before.has(`${hop.left} ${use}`));
      if (taken.length === 0 || ways.to.includes(hop.left)) continue;
      const gift = passesOn(hop) ? new Set(taken) : naiveGift(ways.estate, hop, new Set(), ways.at);
      for (const use of uses) {
        for (const power of powerAt(use, hop.right)) {
          const isGiven = power === anyPower ? gift.size > 0 : gift.has(power);
          if (isGiven && !met.has(use)) met.set(use, round + 1);
        }
      }
    }
  }
  return met;
}
