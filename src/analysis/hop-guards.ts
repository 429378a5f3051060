import { compareDecimals } from "../ontology/decimal.ts";
import type { Estate } from "../projection/estate.ts";
import { standingInRound, type ControlStandings, type FirstHeld } from "./control-standing.ts";
import type { Guard, Guards } from "./guards.ts";
import type { HopGuard } from "./hop.ts";

/**
 * The controls on a hop taken in a round, by id, each once; Infinity asks about the end of residual reach. A control that works
 * only above an amount does not close the hop, and says so. Never throws.
 */
export function hopGuards(
  estate: Estate,
  guards: Guards,
  standings: ControlStandings,
  row: number,
  round: number,
  firstHeld: FirstHeld,
): readonly HopGuard[] {
  const found = guards.ofHop(row);
  if (found.length === 0) return [];
  const strongest = new Map<number, Guard>();
  for (const guard of found) {
    if (isStronger(guard, strongest.get(guard.control))) strongest.set(guard.control, guard);
  }
  return [...strongest.values()]
    .sort((left, right) => estate.compareEntities(left.control, right.control))
    .map(({ control, aboveAmount }) => {
      const { holds, reason } = standingInRound(standings, control, round, firstHeld);
      const { assurance } = standings.of(control);
      if (!holds || aboveAmount === undefined) return { control, assurance, holds, reason };
      return { control, assurance, holds: false, reason: `only above ${aboveAmount}` };
    });
}

/** The lower the amount from which it works, the stronger; strongest where it works whatever the amount. */
function isStronger({ aboveAmount }: Guard, other: Guard | undefined): boolean {
  if (other === undefined) return true;
  if (other.aboveAmount === undefined) return false;
  return aboveAmount === undefined || compareDecimals(aboveAmount, other.aboveAmount) < 0;
}
