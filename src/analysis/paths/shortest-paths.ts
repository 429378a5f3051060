import type { Estate } from "../../projection/estate.ts";
import { compareBranches, type Branch } from "./branch.ts";
import { Cone, unbounded, type Stand } from "./cone.ts";
import { anyHold, type HopSource } from "./hop-source.ts";
import type { SearchEffort } from "./search-effort.ts";
import { SpurSearch } from "./spur-search.ts";
import { Steps, type Step } from "./steps.ts";
import { allowedAfter, isPath, Trail } from "./trail.ts";
import { unknown } from "./wave.ts";

export interface PathSearch {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** What the origins hold. */
  readonly holds: number;
  readonly lengthMax: number;
  /** How many paths at most. */
  readonly count: number;
}

export interface FoundPaths {
  readonly paths: readonly (readonly Step[])[];
  /** Whether there is a longer path than `lengthMax`; asked only where fewer than `count` were found. */
  readonly hasLonger: boolean;
  /** Entities met. */
  readonly entities: number;
}

const nothingBarred: ReadonlySet<Step> = new Set();

/**
 * The shortest paths along the hops of a source, in the order of length, then of relation ids from the start. Never throws.
 * Source: Yen 1971, with the branches of Lawler 1972. A branch is searched only when it may hold the next path, and only as
 * far as the cone reaches: what lies further off is looked at when all that is nearer was given.
 */
export function* shortestPaths(
  estate: Estate,
  source: HopSource,
  search: PathSearch,
  effort: SearchEffort,
): Generator<void, FoundPaths> {
  const { from, to, holds, lengthMax, count } = search;
  const ends = to.map((entity): Stand => ({ entity, holds: anyHold }));
  const starts = from.map((entity): Stand => ({ entity, holds: holds | anyHold }));
  const cone = new Cone(source, estate.entitySlots, starts, ends, effort);
  const steps = new Steps(estate, cone);
  const paths: (readonly Step[])[] = [];
  const answer = (hasLonger: boolean): FoundPaths => ({ paths, hasLonger, entities: cone.size });

  const nearest = yield* cone.findNearest();
  if (nearest === unknown || effort.isTimeUp) return answer(false);
  yield* cone.extend(nearest);
  let branches = from.map((origin) => branchAt(origin, [], 0, nothingBarred));
  for (const branch of branches) look(cone, steps, branch, new Trail(branch.origin, holds));

  let growth = 1;
  while (paths.length < count) {
    const best = firstOf(estate, branches);
    if (best === undefined) return answer(false);
    if (best.least > cone.bound) {
      yield* cone.extend(Math.min(cone.bound + growth, unbounded));
      growth *= 2;
      for (const branch of branches) if (branch.first === undefined) look(cone, steps, branch, trailOf(branch, holds));
      if (cone.bound === unbounded) branches = branches.filter(({ least }) => least <= unbounded);
    } else if (best.first === undefined) {
      resolve(cone, steps, best, holds, lengthMax, effort);
      if (best.least > unbounded) branches = branches.filter((branch) => branch !== best);
    } else {
      if (best.least > lengthMax) return answer(true);
      paths.push(best.first);
      branches = branches.filter((branch) => branch !== best);
      branches.push(...split(cone, steps, best, best.first, holds));
    }
    if (effort.isDue()) yield;
    if (effort.checkTime()) break;
  }
  return answer(false);
}

function branchAt(origin: number, path: readonly Step[], kept: number, barred: ReadonlySet<Step>): Branch {
  return { origin, path, kept, barred, least: 0, next: undefined, first: undefined };
}

function firstOf(estate: Estate, branches: readonly Branch[]): Branch | undefined {
  let best = branches[0];
  for (const branch of branches) if (best !== undefined && compareBranches(estate, branch, best) < 0) best = branch;
  return best;
}

function trailOf({ origin, path, kept }: Branch, holds: number): Trail {
  const trail = new Trail(origin, holds);
  for (const step of path.slice(0, kept)) trail.take(step);
  return trail;
}

/**
 * How short a path of the branch may be, at least as long as was found before, and with what it would go on; just past the
 * bound where nothing within it leads on.
 */
function look(cone: Cone, steps: Steps, branch: Branch, trail: Trail): void {
  const lengthWith = (step: Step): number => {
    const next = branch.barred.has(step) ? 0 : allowedAfter(step, trail.allowed, trail.given);
    return next === 0 ? unknown : branch.kept + 1 + cone.toEnd(step.to, next);
  };
  const choices = steps.leaving(trail.entity);
  let least = cone.bound + 1;
  for (const step of choices) least = Math.min(least, lengthWith(step));
  branch.least = Math.max(branch.least, least);
  branch.next = choices.find((step) => lengthWith(step) <= branch.least);
}

/** Finds the branch's first path, or that it has none within the bound. */
function resolve(
  cone: Cone,
  steps: Steps,
  branch: Branch,
  holds: number,
  lengthMax: number,
  effort: SearchEffort,
): void {
  const spur = new SpurSearch(cone, steps, trailOf(branch, holds), branch.barred, effort);
  const { kept } = branch;
  let hops = branch.least - kept;
  let way = spur.first(hops);
  if (way === undefined) {
    hops = spur.shortest(hops, cone.bound - kept);
    way = hops === unknown ? undefined : spur.first(hops);
  }
  const whole = (): Step[] | undefined => (way === undefined ? undefined : [...branch.path.slice(0, kept), ...way]);
  let first = whole();
  if (first !== undefined && !isPath(branch.origin, holds, first)) {
    const most = Math.min(cone.bound, lengthMax) - kept;
    for (way = undefined; way === undefined && hops <= most && !effort.isTimeUp; hops += 1) {
      way = spur.firstStrict(hops);
    }
    first = whole();
  }
  branch.first = first;
  branch.least = first?.length ?? cone.bound + 1;
  branch.next = undefined;
}

/** The rest of a branch without its first path: for each place on it the paths that leave it there, its end included. */
function split(cone: Cone, steps: Steps, branch: Branch, path: readonly Step[], holds: number): Branch[] {
  const trail = trailOf(branch, holds);
  const rest: Branch[] = [];
  for (let kept = branch.kept; kept <= path.length; kept += 1) {
    const step = path[kept];
    const barred = kept === branch.kept ? [...branch.barred] : [];
    const left = branchAt(branch.origin, path, kept, new Set(step === undefined ? barred : [...barred, step]));
    look(cone, steps, left, trail);
    rest.push(left);
    if (step !== undefined) trail.take(step);
  }
  return rest;
}
