import { compareIds } from "../../src/ontology/compare-ids.ts";
import { powers as bits, type Power } from "../../src/ontology/powers.ts";
import { relationRules, type RelationType } from "../../src/ontology/relation-types.ts";

/** A relation of a small estate, as the oracle reads it: plain values, no rows, no masks. */
export interface DrawnHop {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly actions?: readonly Power[];
  readonly requires?: Power;
}

const all = Object.keys(bits) as Power[];
const isResource = (id: string): boolean => id.startsWith("resource:");

/** What a hop needs on its left; null where it carries on whatever is held. */
export function needOf({ type, from, requires }: DrawnHop): Power | null {
  const { needs, gives } = relationRules[type];
  if (gives === "SAME") return null;
  if (gives !== "REACHED") return needs ?? "CONTROL";
  if (requires !== undefined) return requires;
  return isResource(from) ? "WRITE" : from.startsWith("person:") ? "APPROVE" : "CONTROL";
}

/** What a hop gives its right where its left has `held`; undefined where it gives nothing at all. */
export function gainOf(hop: DrawnHop, held: ReadonlySet<Power>): ReadonlySet<Power> | undefined {
  switch (relationRules[hop.type].gives) {
    case "SAME":
      return held;
    case "REACHED":
      return new Set();
    case "DECISION":
      return new Set<Power>(["APPROVE"]);
    case "CONTENT":
      return new Set(isResource(hop.to) ? (["WRITE"] as const) : all);
    case "ACTIONS": {
      const listed = hop.actions ?? (hop.type === "AFFECTS" ? all : []);
      if (listed.length === 0) return undefined;
      const controls =
        listed.includes("CONTROL") ||
        (!isResource(hop.to) && (listed.includes("EXECUTE") || listed.includes("WRITE"))) ||
        (hop.to.startsWith("control:") && listed.includes("DELETE"));
      return new Set(controls ? all : listed);
    }
    case "CONTROL":
    case undefined:
  }
  return new Set(all);
}

/**
 * Every path from one of `from` to one of `to`, by enumerating all walks: no search, no bound, no order of its own. A walk is a
 * path when every hop finds the power that it needs in what the hop before it gave, and a return brings what no earlier hop
 * into the same entity gave. In order of length, then of relation ids.
 */
export function naivePaths(
  hops: readonly DrawnHop[],
  from: readonly string[],
  to: readonly string[],
  starting: readonly Power[],
): DrawnHop[][] {
  const found: DrawnHop[][] = [];
  const walk = (path: DrawnHop[], at: string): void => {
    for (const hop of hops) {
      if (hop.from !== at) continue;
      const longer = [...path, hop];
      if (!canGoOn(longer, starting)) continue;
      if (to.includes(hop.to) && isPath(longer, null, starting)) found.push(longer);
      walk(longer, hop.to);
    }
  };
  for (const origin of from) walk([], origin);
  return found.sort(byLengthThenIds);
}

export function byLengthThenIds(left: readonly DrawnHop[], right: readonly DrawnHop[]): number {
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, hop] of left.entries()) {
    const order = compareIds(hop.id, right[index]?.id ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function canGoOn(path: readonly DrawnHop[], starting: readonly Power[]): boolean {
  return isPath(path, null, starting) || all.some((power) => isPath(path, power, starting));
}

/** Whether a walk is a path when its end is there to use `finally_`, or, null, for nothing but to have got there. */
function isPath(path: readonly DrawnHop[], lastUse: Power | null, starting: readonly Power[]): boolean {
  const gains: ReadonlySet<Power>[] = [];
  const holds = new Map<string, Set<Power>>([[path[0]?.from ?? "", new Set(starting)]]);
  for (const hop of path) {
    const gained = gainOf(hop, holds.get(hop.from) ?? new Set());
    if (gained === undefined) return false;
    gains.push(gained);
    holds.set(hop.to, new Set([...(holds.get(hop.to) ?? []), ...gained]));
  }
  // From the end back: what is used of each place, carried back through hops that give the same.
  let use = lastUse;
  for (let index = path.length - 1; index >= -1; index -= 1) {
    const gained = index === -1 ? new Set(starting) : (gains[index] as ReadonlySet<Power>);
    if (use !== null && !gained.has(use)) return false;
    const place = index === -1 ? path[0]?.from : path[index]?.to;
    for (let before = index - 1; before >= -1; before -= 1) {
      const placeBefore = before === -1 ? path[0]?.from : path[before]?.to;
      if (placeBefore !== place) continue;
      const given = before === -1 ? new Set(starting) : (gains[before] as ReadonlySet<Power>);
      if (use === null || given.has(use)) return false;
    }
    const hop = path[index];
    if (hop !== undefined && relationRules[hop.type].gives !== "SAME") use = needOf(hop);
  }
  return true;
}
