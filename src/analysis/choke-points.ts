import { allPowers, noPowers, powerList, powers, type Powers } from "../ontology/powers.ts";
import type { Estate } from "../projection/estate.ts";
import type { ChokeQuestion } from "./choke-points/choke-question.ts";
import { findNetwork } from "./choke-points/find-network.ts";
import { narrowest, type Narrowest } from "./choke-points/narrowest.ts";
import { readStandings, type FirstHeld } from "./control-standing.ts";
import { readGuards, type Guards } from "./guards.ts";
import { hopGuards } from "./hop-guards.ts";
import type { Hop } from "./hop.ts";
import { unbounded } from "./paths/cone.ts";
import { carriesOn } from "./paths/hop-source.ts";
import { searchOpenHops } from "./paths/open-hops.ts";
import { outageHops } from "./paths/outage-hops.ts";
import { SearchEffort } from "./paths/search-effort.ts";
import { startingPowers } from "./starting-powers.ts";
import type { LimitReason, Traversal } from "./traversal.ts";

export interface ChokePoints {
  /** One hop for each relation of a smallest cut, by relation id; empty where there is no path. */
  readonly cut: readonly Hop[];
  /** Entities on every path, origins and targets left out, nearest the origins first. */
  readonly bottlenecks: readonly number[];
  readonly pathExists: boolean;
  /** `depthReached`: hops to the furthest place on a path. `relationsExplored`: looks at a relation, each search counting its own. */
  readonly traversal: Traversal;
}

/**
 * Where the paths from some entities to others, as `paths` has them and however long, can be cut with the fewest relations, and
 * the entities that all of them pass. Takeovers stay as they ended. Yields every few thousand hops. Never throws.
 * Source: docs/analyses.md, "Choke points".
 */
export function* chokePoints(estate: Estate, asked: ChokeQuestion): Generator<void, ChokePoints> {
  const question = { ...asked, from: [...new Set(asked.from)], to: [...new Set(asked.to)] };
  const effort = new SearchEffort(question.deadline ?? (() => false));
  const guards = readGuards(estate);
  const { found, cut } =
    question.scenario === "OUTAGE"
      ? yield* ofOutage(estate, question, guards, effort)
      : yield* ofHarm(estate, question, guards, effort);
  const reasons: readonly LimitReason[] = effort.isTimeUp ? ["TIME"] : found.isWhole ? [] : ["DEPTH"];
  return {
    cut,
    bottlenecks: found.bottlenecks,
    pathExists: found.pathExists,
    traversal: {
      completeness: reasons.length === 0 ? "COMPLETE" : "TRUNCATED",
      reasons,
      depthReached: found.depth,
      entitiesExplored: found.entities,
      relationsExplored: effort.hops,
    },
  };
}

interface Found {
  readonly found: Narrowest;
  readonly cut: readonly Hop[];
}

function* ofOutage(
  estate: Estate,
  { from, to }: ChokeQuestion,
  guards: Guards,
  effort: SearchEffort,
): Generator<void, Found> {
  const origins = from.filter((entity) => estate.kindOf(entity) !== "PERSON");
  const source = yield* outageHops(estate, guards, origins, () => effort.checkTime());
  const ends = { from: origins, to, holds: noPowers };
  const found = yield* narrowest(estate, source, ends, yield* findNetwork(estate, source, ends, effort), effort);
  return { found, cut: found.cut.map(({ hop }): Hop => ({ ...hop, powers: noPowers, guards: [] })) };
}

function* ofHarm(
  estate: Estate,
  question: ChokeQuestion,
  guards: Guards,
  effort: SearchEffort,
): Generator<void, Found> {
  const { from, to, scenario } = question;
  const holds = startingPowers[scenario];
  const standings = readStandings(estate, question);
  const ends = { from, to, holds };
  const start = { from, holds, maxDepth: unbounded };
  const open = yield* searchOpenHops(estate, start, guards, standings, effort, function* (source) {
    return { source, network: yield* findNetwork(estate, source, ends, effort) };
  });
  const { takeovers } = open;
  const found = yield* narrowest(estate, open.found.source, ends, open.found.network, effort);
  yield* takeovers.settle(found.cut.flatMap(({ hop }) => guards.ofHop(hop.row).map(({ control }) => control)));
  if (found.cut.some(({ gives }) => gives === carriesOn)) yield* takeovers.runWhole();
  const { firstHeld } = takeovers;
  const cut = found.cut.map(({ hop, gives }): Hop => ({
    ...hop,
    powers: gives === carriesOn ? heldInTheEnd(hop.from, firstHeld) : gives & allPowers,
    guards: hopGuards(estate, guards, standings, hop.row, Infinity, firstHeld),
  }));
  return { found, cut };
}

/** What harm holds over an entity at the end of residual reach: what it contains is held with the same powers. */
function heldInTheEnd(entity: number, firstHeld: FirstHeld): Powers {
  return powerList
    .filter((power) => firstHeld(entity, powers[power]) < Infinity)
    .reduce<Powers>((mask, power) => mask | powers[power], noPowers);
}
