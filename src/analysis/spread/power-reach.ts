import type { Powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import type { ControlEncounter } from "../control-encounter.ts";
import { standingInRound, type ControlStandings } from "../control-standing.ts";
import type { Guards } from "../guards.ts";
import { hopGuards } from "../hop-guards.ts";
import { Reach } from "../reach.ts";
import type { Traversal } from "../traversal.ts";
import { closingGuards } from "./closing-guards.ts";
import { metControls, type Meetings, type MetControl } from "./control-encounters.ts";
import { explainPowers, type HopSight } from "./explain-powers.ts";
import { hopIndex } from "./hop-index.ts";
import { runRounds, type EndedSpread, type SpreadLimits } from "./run-rounds.ts";
import { powerStep } from "./spread-powers.ts";
import type { Spread } from "./spread.ts";
import { spreadTraversal } from "./spread-traversal.ts";
import { startSpread } from "./start-spread.ts";

/** Where powers get from some origins, with and without controls. */
export interface PowerReach {
  readonly inherent: Reach;
  readonly residual: Reach;
  /** Put together when they are asked for. */
  readonly controls: readonly ControlEncounter[];
  readonly traversal: Traversal;
}

interface Run {
  readonly spread: Spread;
  readonly ended: EndedSpread;
}

/** What harm that holds some powers over the origins gains. Yields now and then. Source: docs/analyses.md, "Rounds", "Controls". */
export function* powerReach(
  estate: Estate,
  guards: Guards,
  standings: ControlStandings,
  origins: readonly number[],
  start: Powers,
  limits: SpreadLimits,
): Generator<void, PowerReach> {
  const index = yield* hopIndex(estate.graph);
  const closing = closingGuards(estate, guards, standings);

  const meetings: Meetings = { slots: [], lefts: [], slotEnds: [], lateRows: new Set() };
  function* run(minded: boolean): Generator<void, Run> {
    const spread = startSpread(estate, origins, start);
    const step = minded
      ? powerStep(estate, index, limits.isOver, { closing, standings })
      : powerStep(estate, index, limits.isOver, undefined, meetings);
    return { spread, ended: yield* runRounds(estate, spread, step, limits) };
  }
  const inherent = yield* run(false);
  const met = yield* metControls(estate, guards, index, inherent.spread, inherent.ended.lastRound, meetings);
  const isClosed = met.some(({ control, closes }) => closes && standings.of(control).holds);
  const residual = isClosed ? yield* run(true) : inherent;

  const { firstHeld } = residual.spread;
  let controls: readonly ControlEncounter[] | undefined;
  const sight = (isResidual: boolean, { ended }: Run): HopSight => ({
    lastRound: ended.lastRound,
    openFrom: (row) => (isResidual ? closing.openFrom(row, firstHeld) : 0),
    guardsOf: (row, round) => hopGuards(estate, guards, standings, row, isResidual ? round : Infinity, firstHeld),
    amountsKept: (row) => (isResidual ? amountsKept(guards, standings, row, firstHeld) : []),
  });
  return {
    inherent: new Reach(estate, inherent.spread, explainPowers(estate, inherent.spread, sight(false, inherent))),
    residual: new Reach(estate, residual.spread, explainPowers(estate, residual.spread, sight(true, residual))),
    get controls() {
      return (controls ??= encounters(estate, standings, met, firstHeld));
    },
    traversal: spreadTraversal(
      estate,
      inherent.spread,
      Math.max(inherent.spread.depth, residual.spread.depth),
      [inherent.ended.cut, residual.ended.cut],
      false,
    ),
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
