import { allPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import type { ControlStandings, FirstHeld } from "../control-standing.ts";
import type { Guards } from "../guards.ts";
import { hopGuards } from "../hop-guards.ts";
import type { Path } from "./path.ts";
import type { Step } from "./steps.ts";
import { Trail } from "./trail.ts";

/** A path as it is answered: what each hop gave on this path, and its guards as they stand at the end of residual reach. */
export function pathOf(
  estate: Estate,
  guards: Guards,
  standings: ControlStandings,
  firstHeld: FirstHeld,
  holds: number,
  steps: readonly Step[],
): Path {
  const trail = new Trail((steps[0] as Step).from, holds);
  const hops = steps.map((step) => ({
    row: step.row,
    from: step.from,
    to: step.to,
    reversed: step.reversed,
    powers: trail.take(step) & allPowers,
    guards: hopGuards(estate, guards, standings, step.row, Infinity, firstHeld),
  }));
  const holding = new Set(
    hops.flatMap((hop) => hop.guards.filter((guard) => guard.holds).map(({ control }) => control)),
  );
  return { hops, blockedBy: [...holding].sort((left, right) => estate.compareEntities(left, right)) };
}
