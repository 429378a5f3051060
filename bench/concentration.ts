import { outageReachGraph } from "../src/analysis/concentration/outage-reach-graph.ts";
import { powerReachGraph } from "../src/analysis/concentration/power-reach-graph.ts";
import { tallyOrigins } from "../src/analysis/concentration/tally-origins.ts";
import { readGuards } from "../src/analysis/guards.ts";
import { hopIndex } from "../src/analysis/spread/hop-index.ts";
import { allPowers } from "../src/ontology/powers.ts";
import { breadthFirst } from "./bare/breadth-first.ts";
import type { Finding } from "./finding.ts";
import { openStored } from "./open-stored.ts";
import type { BenchOptions } from "./options.ts";
import { runAlone } from "./run-alone.ts";
import { storedEstate } from "./stored-estate.ts";
import { toEnd } from "./to-end.ts";

const repeats = 3;
const searchesMax = 200;

/**
 * What every vendor reaches alone, all of them pushed through the graph together and none of it kept from before, against a
 * plain breadth-first search over the same arrays from each, which knows neither powers nor time; of those a sample is run.
 */
export async function concentrationOfVendors(options: BenchOptions): Promise<readonly Finding[]> {
  const { projection, estate } = await openStored(await storedEstate(options));
  const index = toEnd(hopIndex(projection.graph));
  const arcs = { starts: index.starts, to: index.hops.filter((_, place) => place % 2 === 1) };
  const vendors = [...estate.entities("VENDOR")];
  const sample = vendors.filter((_, place) => place % Math.ceil(vendors.length / searchesMax) === 0);
  const search = (): void => {
    for (const vendor of sample) breadthFirst(arcs, estate.entitySlots, vendor);
  };
  const plain = (shortest(search) * vendors.length) / sample.length;
  const compromise = shortest(() => {
    toEnd(tallyOrigins(estate, toEnd(powerReachGraph(estate, allPowers)), vendors));
  });
  const outage = shortest(() => {
    toEnd(tallyOrigins(estate, toEnd(outageReachGraph(estate, readGuards(estate))), vendors));
  });
  return [
    {
      what: "`concentration` of all vendors in COMPROMISE, against a plain breadth-first search from each",
      measured: compromise / plain,
      unit: "times",
      aim: { atMost: 1 },
      figures: {
        vendors: vendors.length,
        ms: compromise,
        "ms in OUTAGE": outage,
        "plain ms": plain,
        "ns a relation of influence": (1e6 * compromise) / arcs.to.length,
      },
    },
  ];
}

/** Ms of the shortest of some runs, one before them left out. */
function shortest(work: () => void): number {
  const times = Array.from({ length: repeats + 1 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...times.slice(1));
}

if (import.meta.main) await runAlone(concentrationOfVendors);
