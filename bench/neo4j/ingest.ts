import type { Finding } from "../finding.ts";
import { generateEstate, type GeneratedBatch } from "../generate-estate.ts";
import type { BenchOptions } from "../options.ts";
import { median } from "../percentile.ts";
import { runAlone } from "../run-alone.ts";
import { serve } from "../serve.ts";
import { placeOf } from "../stored-estate.ts";
import { bareDriver } from "./bare-driver.ts";
import { neo4jHome, startEmpty } from "./bench-server.ts";
import { prepareBare, writeBare } from "./write-bare.ts";
import { writeOverHttp } from "./write-over-http.ts";

interface Timed {
  readonly items: number;
  readonly isFirst: boolean;
  readonly ofRelations: boolean;
  readonly ours: number;
  readonly bare: number;
}

/**
 * The whole estate through the API into an empty Neo4j, against bare CREATE of every item as one node or relationship into another,
 * in the same batches, the first included. They take turns batch by batch, so that both have the same machine. What the API
 * wrote stays for the other benches.
 */
export async function ingest(options: BenchOptions): Promise<readonly Finding[]> {
  const [bareServer, server] = [await startEmpty(placeOf("neo4j-bare")), await startEmpty(neo4jHome(options))];
  const driver = bareDriver(bareServer.url);
  const product = await serve("product", server.url);
  const timed: Timed[] = [];
  try {
    await prepareBare(driver);
    for (const batch of generateEstate(options)) {
      const bare = await msOf(() => writeBare(driver, batch));
      const ours = await msOf(() => writeOverHttp(product.url, batch));
      timed.push({ items: itemsIn(batch), isFirst: timed.length === 0, ofRelations: "relations" in batch, ours, bare });
    }
    const cpu = await product.cpu();
    return [findingOf(timed, cpu)];
  } finally {
    await product.stop();
    await driver.close();
    await bareServer.stop();
    await server.stop();
  }
}

function findingOf(timed: readonly Timed[], cpu: number): Finding {
  const rate = (some: readonly Timed[], whose: "ours" | "bare"): number =>
    (1000 * some.reduce((sum, { items }) => sum + items, 0)) / some.reduce((sum, each) => sum + each[whose], 0);
  const ratio = (some: readonly Timed[]): number => rate(some, "ours") / rate(some, "bare");
  const all = timed.reduce((sum, { ours }) => sum + ours, 0);
  return {
    what: "Neo4j: ingest through the API, items a second against bare CREATE of the same items in batches of 5,000",
    measured: ratio(timed),
    unit: "times",
    aim: { atLeast: 0.4 },
    figures: {
      "items a second": rate(timed, "ours"),
      bare: rate(timed, "bare"),
      "ratio of the first batch": ratio(timed.filter(({ isFirst }) => isFirst)),
      "of entities": ratio(timed.filter(({ ofRelations }) => !ofRelations)),
      "of relations": ratio(timed.filter(({ ofRelations }) => ofRelations)),
      "median of a batch": median(timed.map(({ ours, bare }) => bare / ours)),
      "share of the API's own processor time": cpu / all,
    },
  };
}

function itemsIn(batch: GeneratedBatch): number {
  return Object.values(batch).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

async function msOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

if (import.meta.main) await runAlone(ingest);
