import { chokePoints } from "../src/analysis/choke-points.ts";
import type { Estate } from "../src/projection/estate.ts";
import type { Finding } from "./finding.ts";
import { openStored, someOrigins } from "./open-stored.ts";
import type { BenchOptions } from "./options.ts";
import { median, percentile } from "./percentile.ts";
import { runAlone } from "./run-alone.ts";
import { SeededRandom } from "./seeded-random.ts";
import { storedEstate } from "./stored-estate.ts";
import { toEnd } from "./to-end.ts";

const questionCount = 20;
const endCount = 10;
const repeats = 3;

/** The smallest cut and the bottlenecks between ten entities and ten others, by lot: ns for each relation looked at. */
export async function chokePointsBetweenTen(options: BenchOptions): Promise<readonly Finding[]> {
  const { estate } = await openStored(await storedEstate(options));
  const random = new SeededRandom(options.seed + 3);
  const times: number[] = [];
  const processor: number[] = [];
  const cuts: number[] = [];
  let relations = 0;
  for (let question = 0; question < questionCount; question += 1) {
    const from = someOrigins(estate, random, endCount);
    const to = someTargets(estate, random, from);
    let shortest = Infinity;
    // The first round is for compilers and caches.
    for (let round = 0; round <= repeats; round += 1) {
      const [begun, used] = [performance.now(), process.cpuUsage()];
      const { cut, traversal } = ask(estate, from, to);
      const { user, system } = process.cpuUsage(used);
      if (round > 0) {
        shortest = Math.min(shortest, performance.now() - begun);
        processor.push((user + system) / 1000);
      } else {
        cuts.push(cut.length);
        relations += traversal.relationsExplored;
      }
    }
    times.push(shortest);
  }
  const all = times.reduce((sum, ms) => sum + ms, 0);
  return [
    {
      what: "`chokePoints` between ten entities and ten others, for each relation looked at",
      measured: (1e6 * all) / relations,
      unit: "ns",
      aim: { atMost: 1000 },
      figures: {
        "median ms a question": median(times),
        "largest ms": percentile(times, 1),
        "median ms of processor time": median(processor),
        "relations looked at by a question": relations / questionCount,
        "median size of the cut": median(cuts),
        largest: Math.max(...cuts),
      },
    },
  ];
}

function ask(estate: Estate, from: readonly number[], to: readonly number[]) {
  return toEnd(
    chokePoints(estate, {
      ...{ from, to, scenario: "COMPROMISE", threshold: "TESTED" },
      ...{ controlsThatHold: [], controlsThatFail: [] },
    }),
  );
}

function someTargets(estate: Estate, random: SeededRandom, from: readonly number[]): readonly number[] {
  const targets = new Set<number>();
  while (targets.size < endCount) {
    const entity = random.below(estate.entitySlots);
    if (estate.exists(entity) && !from.includes(entity)) targets.add(entity);
  }
  return [...targets];
}

if (import.meta.main) await runAlone(chokePointsBetweenTen);
