import { noEntity, type Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guards } from "../guards.ts";
import { failsClosed, takenOutBy } from "../spread/closed-by-outage.ts";
import { alternativeKey, passesBackward, passesForward } from "../spread/outage-rules.ts";
import { strideOf } from "../spread/stride.ts";
import type { Gate, ReachGraph } from "./reach-graph.ts";
import { WholeNumbers } from "./whole-numbers.ts";

/** How outages travel, as plain reachability: a place an entity; alternatives that stand in for each other are a gate. */
export function* outageReachGraph(estate: Estate, guards: Guards): Generator<void, ReachGraph> {
  const [from, to] = [new WholeNumbers(), new WholeNumbers()];
  const join = (left: number, right: number): void => {
    from.push(left);
    to.push(right);
  };
  const entities = new Int32Array(estate.entitySlots).fill(noEntity);
  const alternatives = new Map<string, { lefts: Set<number>; right: number }>();
  const stride = strideOf();
  for (const entity of estate.entities()) {
    entities[entity] = entity;
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      if (stride.isLong(1)) yield;
      if (!passesForward(estate, row)) continue;
      const right = estate.toOf(row);
      const key = alternativeKey(estate, row);
      if (key === undefined) join(entity, right);
      else {
        const group = alternatives.get(key);
        if (group === undefined) alternatives.set(key, { lefts: new Set([entity]), right });
        else group.lefts.add(entity);
      }
    }
    for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
      if (passesBackward(estate, row)) join(entity, estate.fromOf(row));
      if (stride.isLong(1)) yield;
    }
    if (estate.kindOf(entity) !== "CONTROL" || !failsClosed(estate, entity)) continue;
    for (const row of estate.relationsOut(entity, "GUARDS")) {
      const guard = guards.of(estate.toOf(row)).find((each) => each.row === row);
      for (const out of guard === undefined ? [] : takenOutBy(estate, guard)) join(entity, out);
    }
  }
  const gates: Gate[] = [];
  for (const { lefts, right } of alternatives.values()) {
    const [left] = lefts;
    if (lefts.size === 1 && left !== undefined) join(left, right);
    else gates.push({ lefts: [...lefts], right });
  }
  return {
    ...{ places: estate.entitySlots, entities, from: from.values, to: to.values, gates },
    startsOf: (origin) => (estate.kindOf(origin) === "PERSON" ? [] : [origin]),
  };
}
