import { type Certainty, compareCertainties } from "../ontology/certainty.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import type { Value } from "../ontology/value.ts";
import type { Facts } from "../store/effective-row.ts";
import { mergeRule } from "./merge-rules.ts";
import { sameItems } from "./same-items.ts";
import type { Said, Stretch } from "./timeline.ts";
import { union } from "./union.ts";

/** A source, and what it says at the moment. */
export type Speaker = readonly [source: string, stretch: Pick<Stretch, "presence" | "fields">];

/**
 * What holds at a moment, from what every source says then: per property the most certain, then the latest version; tags
 * and external ids of all together; `extra` by source. Speakers come by source, at least one. Never throws.
 */
export function mergeFacts(speakers: readonly Speaker[]): Facts {
  const properties: Record<string, Value> = {};
  const contested: string[] = [];
  for (const [name, said] of saidByName(speakers)) {
    const { value, isContested } = mergeProperty(name, said);
    properties[name] = value;
    if (isContested) contested.push(name);
  }
  return {
    properties,
    certainty: strongest(speakers),
    sources: speakers.map(([source]) => source),
    contested: contested.sort(compareIds),
  };
}

type SaidBy = readonly [source: string, said: Said];

function saidByName(speakers: readonly Speaker[]): ReadonlyMap<string, readonly SaidBy[]> {
  const byName = new Map<string, SaidBy[]>();
  for (const [source, { fields }] of speakers) {
    for (const [name, said] of fields) {
      const others = byName.get(name);
      if (others === undefined) byName.set(name, [[source, said]]);
      else others.push([source, said]);
    }
  }
  return byName;
}

function mergeProperty(
  name: string,
  said: readonly SaidBy[],
): { readonly value: Value; readonly isContested: boolean } {
  switch (mergeRule(name)) {
    case "UNION":
      return { value: union(said.map(([, { value }]) => value)), isContested: false };
    case "BY_SOURCE":
      return { value: Object.fromEntries(said.map(([source, { value }]) => [source, value])), isContested: false };
    case "BEST": {
      const best = said.map(([, one]) => one).reduce((one, other) => (wins(other, one) ? other : one));
      const isContested = said.some(([, one]) => one.certainty === best.certainty && !sameItems(one.value, best.value));
      return { value: best.value, isContested };
    }
  }
}

function wins(left: Said, right: Said): boolean {
  const order = compareCertainties(left.certainty, right.certainty);
  return order < 0 || (order === 0 && left.version > right.version);
}

function strongest(speakers: readonly Speaker[]): Certainty {
  let best: Certainty = "X";
  for (const [, { presence, fields }] of speakers) {
    if (compareCertainties(presence.certainty, best) < 0) best = presence.certainty;
    for (const { certainty } of fields.values()) if (compareCertainties(certainty, best) < 0) best = certainty;
  }
  return best;
}
