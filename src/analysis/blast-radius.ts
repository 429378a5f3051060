import type { Estate } from "../projection/estate.ts";
import type { AssuranceLevel } from "./assurance-state.ts";
import type { ControlEncounter } from "./control-encounter.ts";
import { readStandings } from "./control-standing.ts";
import { readGuards } from "./guards.ts";
import { outageReach } from "./spread/outage-reach.ts";
import { powerReach } from "./spread/power-reach.ts";
import type { Reach } from "./reach.ts";
import type { Scenario } from "./scenario.ts";
import { startingPowers } from "./starting-powers.ts";
import type { Traversal } from "./traversal.ts";

/** What harm is asked about; the border has checked that everything named exists. */
export interface BlastRadiusQuestion {
  /** Entity numbers; duplicates collapse. */
  readonly origins: readonly number[];
  readonly scenario: Scenario;
  /** Rounds, 1 to 1,000. */
  readonly maxDepth: number;
  /** Entities reached, origins not counted, 1 to 10,000,000. */
  readonly maxEntities: number;
  /** The assurance from which a control is believed to hold. */
  readonly threshold: AssuranceLevel;
  /** Entity numbers of controls. */
  readonly controlsThatHold: readonly number[];
  readonly controlsThatFail: readonly number[];
  /** True once the time for the question is over: the answer is what was found until then. */
  readonly deadline?: (() => boolean) | undefined;
}

export interface BlastRadius {
  /** Entity numbers by id, each once. */
  readonly origins: readonly number[];
  readonly inherent: Reach;
  readonly residual: Reach;
  /** By id of the control; put together when they are asked for. */
  readonly controls: readonly ControlEncounter[];
  readonly traversal: Traversal;
}

/**
 * Everything that harm starting at the origins can reach: inherent as if no control held, residual past the controls that do.
 * Yields every few thousand hops. Never throws. Source: docs/analyses.md, "Rounds", "Controls", "Outage".
 */
export function* blastRadius(estate: Estate, question: BlastRadiusQuestion): Generator<void, BlastRadius> {
  const asked = [...new Set(question.origins)].sort((left, right) => estate.compareEntities(left, right));
  const limits = {
    maxDepth: question.maxDepth,
    maxEntities: question.maxEntities,
    isOver: question.deadline ?? (() => false),
  };
  const guards = readGuards(estate);
  if (question.scenario === "OUTAGE") {
    const origins = asked.filter((origin) => estate.kindOf(origin) !== "PERSON");
    return { origins: asked, ...(yield* outageReach(estate, guards, origins, limits)) };
  }
  const standings = readStandings(estate, question);
  const start = startingPowers[question.scenario];
  const reach = yield* powerReach(estate, guards, standings, asked, start, limits);
  const { inherent, residual, traversal } = reach;
  return {
    origins: asked,
    inherent,
    residual,
    get controls() {
      return reach.controls;
    },
    traversal,
  };
}
