import { rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Finding } from "./finding.ts";
import type { BenchOptions } from "./options.ts";
import { median } from "./percentile.ts";
import { placeOf, storedEstate } from "./stored-estate.ts";
import { post } from "./post.ts";
import { runAlone } from "./run-alone.ts";
import { serve } from "./serve.ts";

const lists = [
  "agents",
  "plugins",
  "platforms",
  "vendors",
  "teams",
  "people",
  "identities",
  "resources",
  "controls",
  "evidence",
];
const rounds = 9;
const requestsARound = 40;
const atOnce = 4;
const query = `{ ${lists.map((list) => `${list}(first: 100) { nodes { id kind name description certainty sources tags recordedAt } }`).join(" ")} }`;

/** Ten lists of 100 entities with 8 fields in one request, against graphql-js on Fastify that has the same answer in memory. */
export async function listsOfEntities(options: BenchOptions): Promise<readonly Finding[]> {
  const product = await serve("product", await storedEstate(options));
  try {
    const answer = await post(product.url, query);
    const { data } = z.object({ data: z.record(z.string(), z.unknown()) }).parse(JSON.parse(answer));
    const prepared = placeOf(`lists-${process.pid}.json`);
    writeFileSync(prepared, JSON.stringify({ schema: bareSchema, data }));
    const bare = await serve("bare-graphql", prepared);
    try {
      if ((await post(bare.url, query)) !== answer.trim()) throw new Error("the bare server answers something else");
      const rates = { ours: [] as number[], bare: [] as number[], ratio: [] as number[] };
      const before: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const [ours, theirs] = [await rateOf(product.url), await rateOf(bare.url)];
        // The first round is for compilers and caches.
        if (round === 0) {
          for (const server of [product, bare]) before.push(await server.cpu());
          continue;
        }
        rates.ours.push(ours);
        rates.bare.push(theirs);
        rates.ratio.push(ours / theirs);
      }
      const cpu = { ours: (await product.cpu()) - (before[0] ?? 0), bare: (await bare.cpu()) - (before[1] ?? 0) };
      return [
        {
          what: "ten lists of 100 entities with 8 fields, requests a second against bare graphql-js on Fastify",
          measured: median(rates.ratio),
          unit: "times",
          aim: { atLeast: 0.8 },
          figures: {
            "requests a second": median(rates.ours),
            bare: median(rates.bare),
            "least and largest ratio": `${Math.min(...rates.ratio).toFixed(2)} to ${Math.max(...rates.ratio).toFixed(2)}`,
            "the same in processor time": cpu.bare / cpu.ours,
            "ms of processor time a request": cpu.ours / (rounds * requestsARound),
            "bytes an answer": answer.length,
          },
        },
      ];
    } finally {
      await bare.stop();
      rmSync(prepared);
    }
  } finally {
    await product.stop();
  }
}

const bareSchema = `
  type Query { ${lists.map((list) => `${list}(first: Int!): List!`).join(" ")} }
  type List { nodes: [Entity!]! }
  type Entity {
    id: ID! kind: String! name: String! description: String certainty: String! sources: [String!]! tags: [String!]!
    recordedAt: String!
  }`;

/** Requests a second, a few under way at a time. */
async function rateOf(url: URL): Promise<number> {
  let left = requestsARound;
  const begun = performance.now();
  const ask = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await post(url, query);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  return (1000 * requestsARound) / (performance.now() - begun);
}

if (import.meta.main) await runAlone(listsOfEntities);
