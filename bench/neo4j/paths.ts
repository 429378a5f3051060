import { z } from "zod";
import { blastRadius } from "../../src/analysis/blast-radius.ts";
import type { Estate } from "../../src/projection/estate.ts";
import type { Finding } from "../finding.ts";
import { someOrigins } from "../open-stored.ts";
import type { BenchOptions } from "../options.ts";
import { median } from "../percentile.ts";
import { post } from "../post.ts";
import { runAlone } from "../run-alone.ts";
import { SeededRandom } from "../seeded-random.ts";
import { toEnd } from "../to-end.ts";
import { bareStatement } from "./bare-statement.ts";
import { inTurn } from "./in-turn.ts";
import { estateIn, storedInNeo4j } from "./stored-in-neo4j.ts";

const pairCount = 40;
const tries = 3;
const query = `query ($from: [ID!]!, $to: [ID!]!) {
  paths(from: $from, to: $to, first: 10) { paths { length hops { relation { type from { id } to { id } } powers } } }
}`;
const end = z.object({ id: z.string() });
const hop = z.object({ relation: z.object({ type: z.string(), from: end, to: end }) });
const answered = z.object({
  data: z.object({ paths: z.object({ paths: z.array(z.object({ length: z.number(), hops: z.array(hop) })) }) }),
});

/** Ten paths with powers between two entities, over HTTP, against SHORTEST 10, which knows nothing of powers. */
export async function paths(options: BenchOptions): Promise<readonly Finding[]> {
  return storedInNeo4j(options, async ({ url, driver, product }) => {
    const pairs = somePairs(await estateIn(url), new SeededRandom(options.seed + 5));
    const cypher = bareStatement("shortest-ten");
    const times: { readonly ours: number; readonly bare: number; readonly tens: boolean }[] = [];
    let [shown, shorter] = [0, 0];
    for (const [from, to] of pairs) {
      const { ours, bare, answers } = await inTurn(
        tries,
        () => post(product.url, query, { from: [from], to: [to] }),
        () => driver.executeQuery(cypher, { from, to }),
      );
      const { paths: told } = answered.parse(JSON.parse(answers[0])).data.paths;
      const found = answers[1].records.map((record) => record.get("relations") as readonly unknown[]);
      // A way that powers allow is a way: none of ours can be shorter than the shortest of all.
      if ((told[0]?.length ?? Infinity) < (found[0]?.length ?? 0))
        throw new Error(`a path from ${from} to ${to} is shorter than the shortest`);
      const ourWays = new Set(
        told.map(({ hops }) =>
          JSON.stringify(hops.map(({ relation }) => [relation.type, relation.from.id, relation.to.id])),
        ),
      );
      shown += found.length;
      shorter += found.filter((way) => !ourWays.has(JSON.stringify(way))).length;
      times.push({ ours, bare, tens: told.length === 10 });
    }
    const ratio = (some: typeof times): number => median(some.map(({ ours, bare }) => bare / ours));
    const withTen = times.filter(({ tens }) => tens);
    return [
      {
        what: "Neo4j: ten `paths` over HTTP against SHORTEST 10, median pair",
        measured: ratio(times),
        unit: "times faster",
        aim: { atLeast: 1 },
        figures: {
          pairs: times.length,
          "median ms": median(times.map(({ ours }) => ours)),
          "of Cypher": median(times.map(({ bare }) => bare)),
          "with ten paths": withTen.length,
          "ratio of those": withTen.length === 0 ? "none" : ratio(withTen),
          "share of Cypher's paths that are none of ours": shown === 0 ? "none" : shorter / shown,
        },
      },
    ];
  });
}

/** Pairs by lot, the second among all that harm at the first could reach. */
function somePairs(estate: Estate, random: SeededRandom): readonly (readonly [string, string])[] {
  const limits = {
    maxDepth: 64,
    maxEntities: 1_000_000,
    threshold: "TESTED",
    controlsThatHold: [],
    controlsThatFail: [],
  } as const;
  return someOrigins(estate, random, pairCount).flatMap((from) => {
    const { inherent } = toEnd(blastRadius(estate, { ...limits, origins: [from], scenario: "COMPROMISE" }));
    const reached = [...inherent.entities()];
    return reached.length === 0 ? [] : [[estate.idOf(from), estate.idOf(random.of(reached))] as const];
  });
}

if (import.meta.main) await runAlone(paths);
