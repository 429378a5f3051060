import type { Driver } from "neo4j-driver-lite";
import { z } from "zod";
import { blastRadius as reachOf } from "../../src/analysis/blast-radius.ts";
import { compareIds } from "../../src/ontology/compare-ids.ts";
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

const originCount = 15;
const reachMin = 1000;
const tries = 3;
const query = `query ($origins: [ID!]!) {
  blastRadius(origins: $origins) { inherent { count impacted(first: 100) { nodes { entity { id name kind } distance } } } }
}`;
const page = z.tuple([
  z.object({ count: z.number(), page: z.array(z.tuple([z.string(), z.string(), z.string(), z.number()])) }),
]);

/** Count and nearest 100 of what harm reaches from origins that reach a thousand or more, over HTTP, against Cypher for a reach without powers. */
export async function blastRadius(options: BenchOptions): Promise<readonly Finding[]> {
  return storedInNeo4j(options, async ({ url, driver, product }) => {
    const estate = await estateIn(url);
    const origins = wideOrigins(estate, options);
    const times = { plain: [] as Times[], aware: [] as Times[] };
    for (const origin of origins) {
      for (const which of ["plain", "aware"] as const) {
        const cypher = bareStatement(`${which}-reach`);
        const ours = () => post(product.url, query, { origins: [origin] });
        const bare = async () =>
          page.parse((await driver.executeQuery(cypher, { origin })).records.map((row) => row.toObject()))[0];
        const { answers, ...took } = await inTurn(tries, ours, bare);
        times[which].push(took);
        await checkReach(driver, which, origin, answers[1]);
      }
    }
    return [
      findingOf("plain reach with distances", 20, times.plain),
      findingOf("reach along relations that hold and give more than to read", 10, times.aware),
    ];
  });
}

interface Times {
  readonly ours: number;
  readonly bare: number;
}

function findingOf(against: string, atLeast: number, times: readonly Times[]): Finding {
  const ratios = times.map(({ ours, bare }) => bare / ours);
  return {
    what: `Neo4j: \`blastRadius\` over HTTP against the best Cypher for ${against}, same page, median origin`,
    measured: median(ratios),
    unit: "times faster",
    aim: { atLeast },
    figures: {
      origins: times.length,
      "median ms": median(times.map(({ ours }) => ours)),
      "of Cypher": median(times.map(({ bare }) => bare)),
      "least ratio": Math.min(...ratios),
      "largest ratio": Math.max(...ratios),
    },
  };
}

function wideOrigins(estate: Estate, { seed }: BenchOptions): readonly string[] {
  const limits = {
    maxDepth: 64,
    maxEntities: 1_000_000,
    threshold: "TESTED",
    controlsThatHold: [],
    controlsThatFail: [],
  } as const;
  const wide: string[] = [];
  for (const origin of someOrigins(estate, new SeededRandom(seed + 4), 1000)) {
    const { inherent } = toEnd(reachOf(estate, { ...limits, origins: [origin], scenario: "COMPROMISE" }));
    if (inherent.count >= reachMin) wide.push(estate.idOf(origin));
    if (wide.length === originCount) break;
  }
  return wide;
}

const relationships = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Holds what Cypher answered to a plain breadth-first search over the same relationships. */
async function checkReach(
  driver: Driver,
  which: string,
  origin: string,
  answer: z.infer<typeof page>[0],
): Promise<void> {
  const next = relationships.get(which) ?? (await readRelationships(driver, which));
  relationships.set(which, next);
  const distances = new Map([[origin, 0]]);
  for (const [id, distance] of distances) {
    for (const to of next.get(id) ?? []) if (!distances.has(to)) distances.set(to, distance + 1);
  }
  distances.delete(origin);
  const nearest = [...distances]
    .sort(([one, near], [other, far]) => near - far || compareIds(one, other))
    .slice(0, 100);
  const said = answer.page.map(([id, , , distance]) => [id, distance]);
  if (answer.count !== distances.size || JSON.stringify(said) !== JSON.stringify(nearest))
    throw new Error(`Cypher's ${which} reach of ${origin} is wrong`);
}

async function readRelationships(driver: Driver, which: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { records } = await driver.executeQuery(bareStatement("reach-relationships"));
  const next = new Map<string, string[]>();
  for (const record of records) {
    const { from, to, aware } = record.toObject() as {
      readonly from: string;
      readonly to: string;
      readonly aware: boolean;
    };
    if (which === "aware" && !aware) continue;
    const others = next.get(from);
    if (others === undefined) next.set(from, [to]);
    else others.push(to);
  }
  return next;
}

if (import.meta.main) await runAlone(blastRadius);
