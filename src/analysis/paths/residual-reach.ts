import type { Powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import type { ControlStandings, FirstHeld } from "../control-standing.ts";
import type { ClosingGuards } from "../spread/closing-guards.ts";
import { hopIndex } from "../spread/hop-index.ts";
import { runRounds } from "../spread/run-rounds.ts";
import { powerStep } from "../spread/spread-powers.ts";
import { startSpread } from "../spread/start-spread.ts";

/** Residual reach from all origins together, to its end within the depth: when each entity first held what. */
export function* residualReach(
  estate: Estate,
  origins: readonly number[],
  start: Powers,
  closing: ClosingGuards,
  standings: ControlStandings,
  maxDepth: number,
  isOver: () => boolean,
): Generator<void, FirstHeld> {
  const spread = startSpread(estate, origins, start);
  const index = yield* hopIndex(estate.graph);
  const step = powerStep(estate, index, isOver, { closing, standings });
  yield* runRounds(estate, spread, step, { maxDepth, maxEntities: Infinity, isOver });
  return spread.firstHeld;
}
