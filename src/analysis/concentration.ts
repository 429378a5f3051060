import { compareIds } from "../ontology/compare-ids.ts";
import { kinds as allKinds, type Kind } from "../ontology/kinds.ts";
import type { Estate } from "../projection/estate.ts";
import { keptAnswers } from "./concentration/kept-answers.ts";
import { outageReachGraph } from "./concentration/outage-reach-graph.ts";
import { powerReachGraph } from "./concentration/power-reach-graph.ts";
import { tallyOrigins } from "./concentration/tally-origins.ts";
import { grossLoss, type Money } from "./gross-loss.ts";
import { readGuards } from "./guards.ts";
import type { Scenario } from "./scenario.ts";
import { startingPowers } from "./starting-powers.ts";
import { firstPlace } from "../projection/first-place.ts";

/** How much of the estate stops, or falls, with one entity alone. */
export interface Concentration {
  readonly entity: number;
  /** What it reaches alone if no control holds, itself left out; so are `agents` and `outcomes`, which are among them. */
  readonly reached: number;
  readonly agents: number;
  readonly outcomes: number;
  /** What those outcomes lose together; added up when it is asked for. */
  readonly grossLoss: readonly Money[];
  /** The agents reached as a part of all agents of the estate; 0 where it has none. */
  readonly share: number;
}

/** Where a concentration stands in the order. */
export interface ConcentrationPosition {
  readonly agents: number;
  readonly reached: number;
  readonly id: string;
}

/** Most agents first, then most entities, then by id. */
export type Concentrations = readonly Concentration[];

const answersMax = 8;
const kept = keptAnswers<Concentrations>(answersMax);

/** The entities of some kinds that exist at the estate's moment: the origins of a concentration. */
export function concentrationOrigins(estate: Estate, kinds: readonly Kind[]): readonly number[] {
  const wanted = new Set(kinds);
  return [...estate.entities().filter((entity) => wanted.has(estate.kindOf(entity)))];
}

/**
 * What each entity of some kinds reaches alone in a scenario: the numbers of inherent reach without a limit of depth. All
 * origins are pushed through the graph together. The answer is kept for the version, and for as long a stretch of time as
 * nothing in it changes; questions at once share the work. Yields every few thousand steps. Never throws.
 * Source: docs/analyses.md, "Concentration".
 */
export function* concentration(
  estate: Estate,
  kinds: readonly Kind[],
  scenario: Scenario,
): Generator<void, Concentrations> {
  const asked = allKinds.filter((kind) => kinds.includes(kind));
  const question = `${scenario} ${asked.join()}`;
  return yield* kept.take(estate, question, () => ranked(estate, asked, scenario));
}

/** The place of the first that stands behind a position. */
export function placeBehind(estate: Estate, all: Concentrations, position: ConcentrationPosition): number {
  return firstPlace(all.length, (place) => compare(positionOf(estate, all[place] as Concentration), position) > 0);
}

function* ranked(estate: Estate, kinds: readonly Kind[], scenario: Scenario): Generator<void, Concentrations> {
  const origins = concentrationOrigins(estate, kinds);
  const graph =
    scenario === "OUTAGE"
      ? yield* outageReachGraph(estate, readGuards(estate))
      : yield* powerReachGraph(estate, startingPowers[scenario]);
  const tallies = yield* tallyOrigins(estate, graph, origins);
  const agentsInAll = concentrationOrigins(estate, ["AGENT"]).length;
  const all = origins.map((entity, index): Concentration => {
    const agents = tallies.agents[index] as number;
    const outcomes = tallies.outcomes[index] as readonly number[];
    return {
      entity,
      reached: tallies.reached[index] as number,
      agents,
      outcomes: outcomes.length,
      get grossLoss() {
        return grossLoss(estate, outcomes);
      },
      share: agentsInAll === 0 ? 0 : agents / agentsInAll,
    };
  });
  return all.sort((left, right) => compare(positionOf(estate, left), positionOf(estate, right)));
}

function positionOf(estate: Estate, { agents, reached, entity }: Concentration): ConcentrationPosition {
  return { agents, reached, id: estate.idOf(entity) };
}

function compare(left: ConcentrationPosition, right: ConcentrationPosition): number {
  return right.agents - left.agents || right.reached - left.reached || compareIds(left.id, right.id);
}
