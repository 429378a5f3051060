import type { Finding } from "./finding.ts";
import { openStored, someOrigins } from "./open-stored.ts";
import type { BenchOptions } from "./options.ts";
import { median, percentile } from "./percentile.ts";
import { post } from "./post.ts";
import { runAlone } from "./run-alone.ts";
import { SeededRandom } from "./seeded-random.ts";
import { serve } from "./serve.ts";
import { storedEstate } from "./stored-estate.ts";

const originCount = 200;
const repeats = 4;
const query = `query ($origins: [ID!]!) {
  blastRadius(origins: $origins) {
    residual { count impacted(first: 100) { nodes { entity { id } distance powers } } }
  }
}`;

/**
 * Count and nearest 100 with powers of what is reached in spite of controls, over HTTP, one question after the other, against a
 * bare Apollo Server that is asked for the same and answers from a bare search.
 */
export async function blastRadiusOverHttp(options: BenchOptions): Promise<readonly Finding[]> {
  const path = await storedEstate(options);
  const { estate } = await openStored(path);
  const origins = someOrigins(estate, new SeededRandom(options.seed + 1), originCount).map((one) => estate.idOf(one));
  const [product, bare] = [await serve("product", path), await serve("bare-apollo", path)];
  try {
    const times = { ours: [] as number[], bare: [] as number[], ratio: [] as number[] };
    const counts: number[] = [];
    for (let round = 0; round <= repeats; round += 1) {
      for (const [place, origin] of origins.entries()) {
        const variables = { origins: [origin] };
        const ours = await timed(() => post(product.url, query, variables));
        const theirs = await timed(() => post(bare.url, query, variables));
        // The first round is for the compilers and caches of both.
        if (round === 0) counts[place] = Number(/"count":(\d+)/.exec(ours.text)?.[1]);
        else {
          times.ours[place] = Math.min(times.ours[place] ?? Infinity, ours.ms);
          times.bare[place] = Math.min(times.bare[place] ?? Infinity, theirs.ms);
        }
      }
    }
    for (const [place, ms] of times.ours.entries()) times.ratio.push(ms / (times.bare[place] ?? 0));
    const at = (share: number): number => percentile(times.ours, share) / percentile(times.bare, share);
    return [
      {
        what: "`blastRadius` over HTTP against a bare Apollo Server, median origin",
        measured: at(0.5),
        unit: "times",
        aim: { atMost: 2 },
        figures: {
          ms: median(times.ours),
          "bare ms": median(times.bare),
          "median of each origin's own ratio": median(times.ratio),
          "entities reached at the median": median(counts),
        },
      },
      {
        what: "`blastRadius` over HTTP against a bare Apollo Server, 95th percentile",
        measured: at(0.95),
        unit: "times",
        aim: { atMost: 3 },
        figures: {
          ms: percentile(times.ours, 0.95),
          "bare ms": percentile(times.bare, 0.95),
          "95th percentile of each origin's own ratio": percentile(times.ratio, 0.95),
          "entities reached at the 95th percentile": percentile(counts, 0.95),
        },
      },
    ];
  } finally {
    await product.stop();
    await bare.stop();
  }
}

async function timed(work: () => Promise<string>): Promise<{ readonly text: string; readonly ms: number }> {
  const begun = performance.now();
  const text = await work();
  return { text, ms: performance.now() - begun };
}

if (import.meta.main) await runAlone(blastRadiusOverHttp);
