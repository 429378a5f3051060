import { blastRadius } from "../src/analysis/blast-radius.ts";
import type { Estate } from "../src/projection/estate.ts";
import type { Finding } from "./finding.ts";
import { openStored, someOrigins } from "./open-stored.ts";
import type { BenchOptions } from "./options.ts";
import { median, percentile } from "./percentile.ts";
import { post } from "./post.ts";
import { runAlone } from "./run-alone.ts";
import { SeededRandom } from "./seeded-random.ts";
import { serve } from "./serve.ts";
import { storedEstate } from "./stored-estate.ts";
import { toEnd } from "./to-end.ts";

/** At most so many, and fewer in an estate so large that finding what harm reaches from each takes seconds. */
const pairsMax = 200;
const pairsByEntities = 20_000_000;
const repeats = 3;
const query = `query ($from: [ID!]!, $to: [ID!]!) {
  paths(from: $from, to: $to, first: 10) {
    paths { length hops { relation { id } powers } }
  }
}`;

/** The ten shortest paths between two entities, over HTTP, where there is at least one: ms. */
export async function pathsBetweenTwo(options: BenchOptions): Promise<readonly Finding[]> {
  const path = await storedEstate(options);
  const { estate } = await openStored(path);
  const count = Math.min(pairsMax, Math.ceil(pairsByEntities / options.entities));
  const pairs = somePairs(estate, new SeededRandom(options.seed + 2), count);
  const product = await serve("product", path);
  try {
    const times: number[] = [];
    const found: number[] = [];
    for (let round = 0; round <= repeats; round += 1) {
      for (const [place, [from, to]] of pairs.entries()) {
        const begun = performance.now();
        const text = await post(product.url, query, { from: [estate.idOf(from)], to: [estate.idOf(to)] });
        const ms = performance.now() - begun;
        // The first round is for compilers and caches.
        if (round > 0) times[place] = Math.min(times[place] ?? Infinity, ms);
        else found[place] = text.split('"length"').length - 1;
      }
    }
    const withTen = times.filter((_ms, place) => found[place] === 10);
    const figures = {
      pairs: pairs.length,
      "of them with ten paths": withTen.length,
      "median ms of those": withTen.length === 0 ? "none" : median(withTen),
      "largest ms": percentile(times, 1),
    };
    return [
      {
        what: "ten `paths` between two entities, median pair",
        measured: median(times),
        unit: "ms",
        aim: { atMost: 10 },
        figures,
      },
      {
        what: "ten `paths` between two entities, 95th percentile",
        measured: percentile(times, 0.95),
        unit: "ms",
        aim: { atMost: 40 },
        figures: {},
      },
    ];
  } finally {
    await product.stop();
  }
}

/** Pairs by lot, the second among all that harm at the first could reach if no control held. */
function somePairs(estate: Estate, random: SeededRandom, count: number): readonly (readonly [number, number])[] {
  return someOrigins(estate, random, count).flatMap((from) => {
    const { inherent } = toEnd(
      blastRadius(estate, {
        origins: [from],
        scenario: "COMPROMISE",
        maxDepth: 64,
        maxEntities: 1_000_000,
        threshold: "TESTED",
        controlsThatHold: [],
        controlsThatFail: [],
      }),
    );
    const reached = [...inherent.entities()];
    return reached.length === 0 ? [] : [[from, random.of(reached)] as const];
  });
}

if (import.meta.main) await runAlone(pathsBetweenTwo);
