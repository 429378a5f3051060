import { readStandings } from "../src/analysis/control-standing.ts";
import { readGuards } from "../src/analysis/guards.ts";
import { blastRadiusParts } from "../src/analysis/blast-radius-parts.ts";
import { closingGuards } from "../src/analysis/spread/closing-guards.ts";
import { hopIndex, type HopIndex } from "../src/analysis/spread/hop-index.ts";
import { runRounds } from "../src/analysis/spread/run-rounds.ts";
import { powerStep } from "../src/analysis/spread/spread-powers.ts";
import { startSpread } from "../src/analysis/spread/start-spread.ts";
import { allPowers } from "../src/ontology/powers.ts";
import { noAssumptions, type Assumptions } from "../src/projection/assumptions.ts";
import type { Estate } from "../src/projection/estate.ts";
import { breadthFirst } from "./bare/breadth-first.ts";
import type { Finding } from "./finding.ts";
import { openStored, someOrigins } from "./open-stored.ts";
import type { BenchOptions } from "./options.ts";
import { median } from "./percentile.ts";
import { runAlone } from "./run-alone.ts";
import { SeededRandom } from "./seeded-random.ts";
import { storedEstate } from "./stored-estate.ts";
import { toEnd } from "./to-end.ts";

const originCount = 100;
const repeats = 3;
const limits = { maxDepth: 64, maxEntities: 1_000_000, isOver: () => false };

/**
 * The whole question (inherent and residual reach, controls, validity, one relation assumed and one taken away) against a plain
 * breadth-first search over the same arrays, which knows neither powers nor time: ns for each relation looked at.
 */
export async function propagation(options: BenchOptions): Promise<readonly Finding[]> {
  const { projection, estate } = await openStored(await storedEstate(options));
  const random = new SeededRandom(options.seed + 1);
  const origins = someOrigins(estate, random, originCount);
  const index = toEnd(hopIndex(projection.graph));
  const arcs = { starts: index.starts, to: index.hops.filter((_, place) => place % 2 === 1) };
  const assumptions = assumptionsOf(estate, origins);

  const ours: number[] = [];
  const plain: number[] = [];
  const unassumed: number[] = [];
  const totals = { ours: 0, plain: 0, oursLooks: 0, plainLooks: 0 };
  for (const origin of origins) {
    const times = { ours: [] as number[], plain: [] as number[], unassumed: [] as number[] };
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      times.plain.push(timeOf(() => breadthFirst(arcs, estate.entitySlots, origin)));
      times.ours.push(timeOf(() => ask(projection.at(estate.moment, assumptions), origin)));
      times.unassumed.push(timeOf(() => ask(projection.at(estate.moment), origin)));
    }
    const plainLooks = breadthFirst(arcs, estate.entitySlots, origin).looks;
    const oursLooks = looksOf(projection.at(estate.moment, assumptions), index, origin);
    const time = {
      ours: Math.min(...times.ours),
      plain: Math.min(...times.plain),
      unassumed: Math.min(...times.unassumed),
    };
    totals.ours += time.ours;
    totals.plain += time.plain;
    totals.oursLooks += oursLooks;
    totals.plainLooks += plainLooks;
    ours.push(time.ours);
    plain.push(time.plain);
    unassumed.push(time.unassumed);
  }
  const oursEach = (1e6 * totals.ours) / totals.oursLooks;
  const plainEach = (1e6 * totals.plain) / totals.plainLooks;
  return [
    {
      what: "propagation, time for each relation looked at, against a plain breadth-first search",
      measured: oursEach / plainEach,
      unit: "times",
      aim: { atMost: 4 },
      figures: {
        "ns a relation": oursEach,
        "plain ns a relation": plainEach,
        "relations looked at by a question": totals.oursLooks / origins.length,
        "by a plain search": totals.plainLooks / origins.length,
        "ms a question at the median origin": median(ours),
        "without assumptions": median(unassumed),
        plain: median(plain),
        "whole question against whole search": totals.ours / totals.plain,
      },
    },
  ];
}

function ask(estate: Estate, origin: number): unknown {
  const { inherent, residual } = blastRadiusParts(estate, questionFrom(origin));
  return [toEnd(inherent()), toEnd(residual())];
}

function questionFrom(origin: number) {
  return {
    origins: [origin],
    scenario: "COMPROMISE",
    maxDepth: limits.maxDepth,
    maxEntities: limits.maxEntities,
    threshold: "TESTED",
    controlsThatHold: [],
    controlsThatFail: [],
  } as const;
}

/** How many relations a question looks at: those that leave each entity, each time that its powers have grown, on both sides. */
function looksOf(estate: Estate, index: HopIndex, origin: number): number {
  const standings = readStandings(estate, questionFrom(origin));
  const closing = closingGuards(estate, readGuards(estate), standings);
  let looks = 0;
  for (const minded of [undefined, { closing, standings }]) {
    const spread = startSpread(estate, [origin], allPowers);
    toEnd(runRounds(estate, spread, powerStep(estate, index, limits.isOver, minded), limits));
    for (let entry = 0; entry < spread.count; entry += 1) {
      const entity = spread.entity[entry] as number;
      looks += (index.starts[entity + 1] as number) - (index.starts[entity] as number);
    }
  }
  return looks;
}

/** One relation taken away and one added, somewhere in the estate. */
function assumptionsOf(estate: Estate, origins: readonly number[]): Assumptions {
  const [first, second] = origins;
  if (first === undefined || second === undefined) return noAssumptions;
  const [agent] = [...estate.entities("AGENT").take(1)];
  const [platform] = [...estate.entities("PLATFORM").take(1)];
  if (agent === undefined || platform === undefined) return noAssumptions;
  return {
    withoutEntities: [],
    withoutRelations: [estate.relationIdOf(estate.firstOut(second))],
    withRelations: [
      {
        id: "assumed",
        type: "HOSTS",
        from: estate.idOf(platform),
        to: estate.idOf(agent),
        validFrom: -Infinity,
        validTo: Infinity,
        properties: {},
      },
    ],
  };
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

if (import.meta.main) await runAlone(propagation);
