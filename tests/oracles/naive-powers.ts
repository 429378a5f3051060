import { powerList, type Power } from "../../src/ontology/powers.ts";
import { relationRules } from "../../src/ontology/relation-types.ts";
import { kindOf, type DrawnEstate, type DrawnRelation } from "./drawn-estate.ts";
import { naiveGuards, naiveReason, naiveTakenOver, type NaiveDemand } from "./naive-controls.ts";
import { firstRound, smallest, type Held, type Hops, type NaiveSpread, type TakenHop } from "./naive-spread.ts";

/** One of these on the left lets a hop be taken. */
export function naiveNeeds({ type, left, properties }: DrawnRelation): readonly string[] {
  const { needs } = relationRules[type];
  if (type === "DRIVES") {
    if (typeof properties["requires"] === "string") return [properties["requires"]];
    return [kindOf(left) === "RESOURCE" ? "WRITE" : kindOf(left) === "PERSON" ? "APPROVE" : "CONTROL"];
  }
  return needs === undefined ? powerList : [needs];
}

/** What a hop gives its right where its left holds these; empty where it gives nothing. */
export function naiveGift(
  estate: DrawnEstate,
  hop: DrawnRelation,
  held: ReadonlySet<string>,
  at: number,
): ReadonlySet<string> {
  const { type, right, properties } = hop;
  const isResource = kindOf(right) === "RESOURCE";
  switch (relationRules[type].gives) {
    case "SAME":
      return new Set([...held].filter((one) => one !== "OUT"));
    case "REACHED":
      return new Set(["OUT"]);
    case "CONTENT":
      return new Set(isResource ? ["WRITE"] : powerList);
    case "DECISION":
      return new Set(estate.entities.find(({ id }) => id === right)?.fields["active"] === false ? [] : ["APPROVE"]);
    case "ACTIONS": {
      const { actions, fixedAt } = properties;
      if (typeof fixedAt === "string" && Date.parse(fixedAt) <= at) return new Set();
      const listed = Array.isArray(actions) ? (actions as Power[]) : [];
      if (listed.length === 0) return new Set(type === "AFFECTS" ? powerList : []);
      const isControl =
        listed.includes("CONTROL") ||
        (!isResource && (listed.includes("WRITE") || listed.includes("EXECUTE"))) ||
        (kindOf(right) === "CONTROL" && listed.includes("DELETE"));
      return new Set(isControl ? powerList : listed);
    }
    case "CONTROL":
    case undefined:
    default:
      return new Set(powerList);
  }
}

/** All hops along influence relations; with a demand, only those that no control closes in the round. */
export function naivePowerHops(at: number, demand?: NaiveDemand): Hops {
  return (estate, history) => {
    const held: Held = history.at(-1) ?? new Map<string, ReadonlySet<string>>();
    const holds = (id: string, power: string): boolean => held.get(id)?.has(power) === true;
    return estate.relations
      .filter((relation) => relationRules[relation.type].influence)
      .filter((relation) => naiveNeeds(relation).some((power) => holds(relation.left, power)))
      .filter((relation) => demand === undefined || !isClosed(estate, relation, demand, at, holds))
      .map((relation) => ({
        relation,
        from: relation.left,
        to: relation.right,
        gave: naiveGift(estate, relation, held.get(relation.left) ?? new Set(), at),
      }));
  };
}

/** Whether a control closes a hop against whoever holds these powers. */
export function isClosed(
  estate: DrawnEstate,
  hop: DrawnRelation,
  demand: NaiveDemand,
  at: number,
  holds: (id: string, power: string) => boolean,
): boolean {
  return naiveGuards(estate, hop).some(
    ({ control, above }) => above === undefined && whyNot(estate, control, demand, at, holds) === null,
  );
}

/** Why a control does not hold against whoever holds these powers; null where it does. */
export function whyNot(
  estate: DrawnEstate,
  control: string,
  demand: NaiveDemand,
  at: number,
  holds: (id: string, power: string) => boolean,
): string | null {
  const reason = naiveReason(estate, control, demand, at);
  const survives = demand.hold.includes(control);
  if (reason !== null || survives || !naiveTakenOver(estate, control, holds)) return reason;
  return "under the attacker's control";
}

/** The path to an entity, by the definition: before each hop the one by which its left came to hold what it needed (in an outage: fell). */
export function naivePath(
  spread: NaiveSpread,
  entity: string,
  isOutage: boolean,
): readonly { hop: TakenHop; round: number }[] {
  const path: { hop: TakenHop; round: number }[] = [];
  let place = entity;
  let some: readonly string[] | undefined;
  for (;;) {
    const wanted = some;
    const round = firstRound(spread, place, wanted);
    if (round <= 0) return path.reverse();
    const able = (spread.taken[round] ?? []).filter(
      ({ to, gave }) => to === place && (wanted === undefined || wanted.some((one) => gave.has(one))),
    );
    const hop = smallest(able);
    if (hop === undefined) throw new Error(`no hop explains ${place}`);
    path.push({ hop, round });
    place = hop.from;
    if (!isOutage && relationRules[hop.relation.type].gives !== "SAME") some = naiveNeeds(hop.relation);
  }
}
