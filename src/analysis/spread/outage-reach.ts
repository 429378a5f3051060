import type { Estate } from "../../projection/estate.ts";
import type { Guards } from "../guards.ts";
import { cameAbout } from "../hop-rules.ts";
import { Reach } from "../reach.ts";
import type { Traversal } from "../traversal.ts";
import { explainOutage } from "./explain-outage.ts";
import { runRounds, type SpreadLimits } from "./run-rounds.ts";
import { outageStep } from "./spread-outage.ts";
import { spreadTraversal } from "./spread-traversal.ts";
import { startSpread } from "./start-spread.ts";

/** What stops with the origins: controls prevent none of it, so that what is left with them is all of it. */
export interface OutageReach {
  readonly inherent: Reach;
  readonly residual: Reach;
  readonly controls: readonly [];
  readonly traversal: Traversal;
}

/** What may stop when the origins do. Yields now and then. Source: docs/analyses.md, "Outage". */
export function* outageReach(
  estate: Estate,
  guards: Guards,
  origins: readonly number[],
  limits: SpreadLimits,
): Generator<void, OutageReach> {
  const spread = startSpread(estate, origins, cameAbout);
  const { cut } = yield* runRounds(estate, spread, outageStep(estate, guards, limits.isOver), limits);
  const reach = new Reach(estate, spread, explainOutage(estate, guards, spread));
  const traversal = spreadTraversal(estate, spread, spread.depth, [cut], true);
  return { inherent: reach, residual: reach, controls: [], traversal };
}
