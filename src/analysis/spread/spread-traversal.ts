import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { LimitReason, Traversal } from "../traversal.ts";
import type { Cut } from "./run-rounds.ts";
import type { Spread } from "./spread.ts";

const order = ["DEPTH", "ENTITIES", "TIME"] as const;

/** How far the spreads of one answer went. Relations are counted, those that leave what was explored, when they are asked for. */
export function spreadTraversal(
  estate: Estate,
  inherent: Spread,
  depthReached: number,
  cuts: readonly Cut[],
  walksBackward: boolean,
): Traversal {
  const reasons = limitReasons(cuts);
  return {
    completeness: reasons.length === 0 ? "COMPLETE" : "TRUNCATED",
    reasons,
    depthReached,
    get entitiesExplored() {
      return firstEntries(inherent).length;
    },
    get relationsExplored() {
      let relations = 0;
      for (const entity of firstEntries(inherent)) {
        for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) relations += 1;
        for (let row = walksBackward ? estate.firstIn(entity) : noRow; row !== noRow; row = estate.nextIn(row)) {
          relations += 1;
        }
      }
      return relations;
    },
  };
}

/** A limit is named where it alone is to blame; where none is alone, both are. */
function limitReasons(cuts: readonly Cut[]): readonly LimitReason[] {
  const alone = order.filter((reason) => cuts.includes(reason));
  return alone.length === 0 && cuts.includes("EITHER") ? ["DEPTH", "ENTITIES"] : alone;
}

function firstEntries(spread: Spread): readonly number[] {
  return Array.from(spread.entity.subarray(0, spread.count)).filter((_, entry) => spread.isFirst(entry));
}
