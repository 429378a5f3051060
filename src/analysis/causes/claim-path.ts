import type { Powers } from "../../ontology/powers.ts";
import type { FirstHeld } from "../control-standing.ts";
import { hopFormOf, hopForms, hopGives, hopNeeds } from "../hop-rules.ts";
import { anyHold, carriesOn, everyHold } from "../paths/hop-source.ts";
import type { Path } from "../paths/path.ts";
import { pathOf } from "../paths/path-of.ts";
import type { Step } from "../paths/steps.ts";
import type { Estate } from "../../projection/estate.ts";
import type { ClaimCase } from "./outcome-claims.ts";

/**
 * The path along some relations from an origin that holds `start`, its guards as they stand where the harm has ended: with what it
 * has gained of what takes controls over. Never throws.
 */
export function claimPath(
  { estate, guards, standings }: Pick<ClaimCase, "estate" | "guards" | "standings">,
  rows: readonly number[],
  start: Powers,
  hasGained: (entity: number, oneOf: Powers) => boolean,
): Path {
  const steps = rows.map((row) => stepAlong(estate, row));
  const firstHeld: FirstHeld = (entity, oneOf) => (hasGained(entity, oneOf) ? 0 : Infinity);
  return pathOf(estate, guards, standings, firstHeld, start, steps);
}

function stepAlong(estate: Estate, row: number): Step {
  return {
    row,
    from: estate.fromOf(row),
    to: estate.toOf(row),
    reversed: false,
    id: estate.relationIdOf(row),
    need: hopFormOf[estate.typeCodeOf(row)] === hopForms.SAME ? carriesOn : hopNeeds(estate, row),
    gives: hopGives(estate, row, everyHold) | anyHold,
  };
}
