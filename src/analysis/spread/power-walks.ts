import type { Powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import type { ControlEncounter } from "../control-encounter.ts";
import { standingInRound, type ControlStandings } from "../control-standing.ts";
import type { Guards } from "../guards.ts";
import type { HopGuard } from "../hop.ts";
import { hopGuards } from "../hop-guards.ts";
import { Reach } from "../reach.ts";
import { closingGuards } from "./closing-guards.ts";
import { metControls, type MetControl } from "./control-encounters.ts";
import { explainPowers, type HopSight } from "./explain-powers.ts";
import { hopIndex } from "./hop-index.ts";
import { runRounds, type EndedSpread, type SpreadLimits } from "./run-rounds.ts";
import { powerStep } from "./spread-powers.ts";
import type { Spread } from "./spread.ts";
import { spreadTraversal } from "./spread-traversal.ts";
import type { ReachParts } from "./reach-parts.ts";
import { sharedWalk } from "./shared-walk.ts";
import { startSpread } from "./start-spread.ts";

/** One walk of powers from some origins. */
interface Walk {
  readonly reach: Reach;
  readonly spread: Spread;
  readonly ended: EndedSpread;
  /** Whether anything that may be guarded was met: where nothing was, controls can change nothing. */
  readonly metGuards: boolean;
}

/**
 * What harm that holds some powers over the origins gains, without controls and with them. Each part walks where it is asked for,
 * and yields now and then. Source: docs/analyses.md, "Rounds", "Controls".
 */
export function powerWalks(
  estate: Estate,
  guards: Guards,
  standings: ControlStandings,
  origins: readonly number[],
  start: Powers,
  limits: SpreadLimits,
): ReachParts {
  const closing = closingGuards(estate, guards, standings);

  const toldBy = (isResidual: boolean, spread: Spread, ended: EndedSpread): Reach => {
    const { firstHeld } = spread;
    const sight: HopSight = {
      lastRound: ended.lastRound,
      openFrom: (row) => (isResidual ? closing.openFrom(row, firstHeld) : 0),
      guardsOf: (row, round) =>
        isResidual ? hopGuards(estate, guards, standings, row, round, firstHeld) : guardsAtTheEnd(row, spread, ended),
      amountsKept: (row) => (isResidual ? amountsKept(guards, standings, row, firstHeld) : []),
    };
    return new Reach(estate, spread, explainPowers(estate, spread, sight));
  };
  /**
   * The guards of a hop of inherent reach, as they stand at the end of residual reach: that is walked here, where it was not asked
   * for, only if harm that no control stopped took one of them over, or may have without its limits.
   */
  const guardsAtTheEnd = (row: number, { firstHeld }: Spread, { cut }: EndedSpread): readonly HopGuard[] => {
    const mayBeTaken = guards
      .ofHop(row)
      .some(({ control }) => cut !== "NONE" || standings.takenOver(control, firstHeld) !== Infinity);
    const held = mayBeTaken ? residual.finish().spread.firstHeld : firstHeld;
    return hopGuards(estate, guards, standings, row, Infinity, held);
  };
  function* walk(isResidual: boolean): Generator<void, Walk> {
    const index = yield* hopIndex(estate.graph);
    const step = powerStep(estate, index, limits.isOver, isResidual ? { closing, standings } : undefined);
    const spread = startSpread(estate, origins, start);
    const ended = yield* runRounds(estate, spread, step, limits);
    return { reach: toldBy(isResidual, spread, ended), spread, ended, metGuards: step.metGuards() };
  }
  const inherent = sharedWalk(() => walk(false));
  const residual = sharedWalk(function* () {
    const known = inherent.result();
    if (known?.metGuards !== false) return yield* walk(true);
    return { ...known, reach: toldBy(true, known.spread, known.ended) };
  });

  return {
    *inherent() {
      return (yield* inherent.take()).reach;
    },
    *residual() {
      return (yield* residual.take()).reach;
    },
    *controls() {
      const { spread } = yield* inherent.take();
      const met = yield* metControls(estate, guards, yield* hopIndex(estate.graph), spread);
      return encounters(estate, standings, met, (yield* residual.take()).spread.firstHeld);
    },
    *traversal() {
      const walks = [yield* inherent.take(), yield* residual.take()] as const;
      const depth = Math.max(...walks.map(({ spread }) => spread.depth));
      const cuts = walks.map(({ ended }) => ended.cut);
      return spreadTraversal(estate, walks[0].spread, depth, cuts, false);
    },
  };
}

/** The amounts above which a control that holds at the end guards the hop. */
function amountsKept(
  guards: Guards,
  standings: ControlStandings,
  row: number,
  firstHeld: Spread["firstHeld"],
): readonly string[] {
  return guards
    .ofHop(row)
    .filter(({ control }) => standingInRound(standings, control, Infinity, firstHeld).holds)
    .flatMap(({ aboveAmount }) => aboveAmount ?? []);
}

function encounters(
  estate: Estate,
  standings: ControlStandings,
  met: readonly MetControl[],
  firstHeld: Spread["firstHeld"],
): readonly ControlEncounter[] {
  return met
    .toSorted((left, right) => estate.compareEntities(left.control, right.control))
    .map(({ control, hopsGuarded }) => ({
      control,
      ...standingInRound(standings, control, Infinity, firstHeld),
      assurance: standings.of(control).assurance,
      hopsGuarded,
    }));
}
