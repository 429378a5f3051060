import type { Estate } from "../../projection/estate.ts";
import type { Guards } from "../guards.ts";
import { cameAbout } from "../hop-rules.ts";
import { Reach } from "../reach.ts";
import { explainOutage } from "./explain-outage.ts";
import { runRounds, type SpreadLimits } from "./run-rounds.ts";
import { outageStep } from "./spread-outage.ts";
import { spreadTraversal } from "./spread-traversal.ts";
import type { ReachParts } from "./reach-parts.ts";
import { sharedWalk } from "./shared-walk.ts";
import { startSpread } from "./start-spread.ts";

/** What may stop when the origins do; controls prevent none of it. Yields now and then. Source: docs/analyses.md, "Outage". */
export function outageWalk(
  estate: Estate,
  guards: Guards,
  origins: readonly number[],
  limits: SpreadLimits,
): ReachParts {
  const walk = sharedWalk(function* () {
    const spread = startSpread(estate, origins, cameAbout);
    const { cut } = yield* runRounds(estate, spread, outageStep(estate, guards, limits.isOver), limits);
    return { reach: new Reach(estate, spread, explainOutage(estate, guards, spread)), spread, cut };
  });
  function* reach(): Generator<void, Reach> {
    return (yield* walk.take()).reach;
  }
  return {
    inherent: reach,
    residual: reach,
    *controls() {
      return [];
    },
    *traversal() {
      const { spread, cut } = yield* walk.take();
      return spreadTraversal(estate, spread, spread.depth, [cut], true);
    },
  };
}
