import type { Reach } from "../analysis/reach.ts";
import type { Fields } from "../ontology/value.ts";
import { noEntity } from "../projection/estate.ts";
import { listedMax } from "./watched-question.ts";
import type { ReachSide, WatchedReach } from "./watched-reach.ts";

/** An answer as it is told, bounded however much was reached: counts, outcomes, losses, a digest of the rest, and the controls met. */
export function reachFacts(answer: WatchedReach): Fields {
  const { scenario, origins, found } = answer;
  return {
    scenario,
    origins: origins.slice(0, listedMax),
    missing: missingOrigins(answer).slice(0, listedMax),
    reasons: found.traversal.reasons,
    inherent: sideFacts(answer, "inherent"),
    residual: sideFacts(answer, "residual"),
    controls: controlFacts(answer).slice(0, listedMax),
    controlCount: found.controls.length,
  };
}

/** Origins that do not exist at the moment. */
export function missingOrigins({ estate, origins }: WatchedReach): readonly string[] {
  return origins.filter((id) => estate.find(id) === noEntity);
}

/** The controls that harm met, and whether and why each stops it. */
export function controlFacts({ estate, found }: WatchedReach): readonly Fields[] {
  return found.controls.map(({ control, holds, reason }) => ({ control: estate.idOf(control), holds, reason }));
}

function sideFacts({ estate, found, digests }: WatchedReach, side: ReachSide): Fields {
  const reach: Reach = found[side];
  return {
    count: reach.count,
    byKind: Object.fromEntries(reach.byKind.map(({ kind, count }) => [kind, count])),
    outcomeCount: reach.totalCount(["OUTCOME"]),
    outcomes: reach.impacts({ first: listedMax, kinds: ["OUTCOME"] }).map(({ entity }) => estate.idOf(entity)),
    grossLoss: lossFacts(reach),
    digest: digests[side],
  };
}

/** What the outcomes that come about lose together, one sum a currency. */
export function lossFacts(reach: Reach): readonly Fields[] {
  return reach.grossLoss.map(({ amount, currency }) => ({ amount, currency }));
}
