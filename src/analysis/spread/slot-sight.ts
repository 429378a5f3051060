import { noPowers, type Powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { hopGives } from "../hop-rules.ts";
import { trustsMarks, type HopIndex } from "./hop-index.ts";
import { slotMarks } from "./slot-traits.ts";

/**
 * Whether the relation in a slot of what leaves an entity that exists holds at the estate's moment, and gives something there
 * to `right` where its left holds `holding`. What is marked steady is believed; the rest is looked up.
 */
export function slotSight(estate: Estate, index: HopIndex): (slot: number, right: number, holding: Powers) => boolean {
  const { row: rows, hops, steady } = index;
  const isTrusting = trustsMarks(estate, index);
  const { isAssuming } = estate;
  return (slot, right, holding) => {
    const mark = hops[2 * slot] as number;
    const isSteady = isTrusting && (mark & slotMarks.STEADY) !== 0 && steady[right] === 1;
    const row = rows[slot] as number;
    if (isSteady ? isAssuming && estate.isTakenAway(row, right) : !estate.isVisible(row)) return false;
    return (mark & slotMarks.CONDITIONAL) === 0 || hopGives(estate, row, holding) !== noPowers;
  };
}
