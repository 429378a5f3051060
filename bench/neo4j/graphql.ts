import { z } from "zod";
import type { Finding } from "../finding.ts";
import type { BenchOptions } from "../options.ts";
import { median } from "../percentile.ts";
import { post } from "../post.ts";
import { runAlone } from "../run-alone.ts";
import { serve } from "../serve.ts";
import { entitiesTold, type EntityTold } from "./entities-told.ts";
import { storedInNeo4j } from "./stored-in-neo4j.ts";

const rounds = 5;
const requestsARound = 12;
const atOnce = 4;
const now = (): string => String(Date.now());

const agents = z.object({ data: z.object({ agents: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }) });
const firstAgents = "{ agents(first: 100) { nodes { id } } }";
const held = "direction: IN, first: 100";
const at = (type: string, below: string, direction = "IN") =>
  `relations(types: [${type}], direction: ${direction}, first: 100) { nodes { properties ${direction === "IN" ? "from" : "to"} { id ${below} } } }`;

/** What each server is asked: the same entities and relation properties, each in its own words. */
const questions = {
  "owners, models and vendor of 100 agents": {
    ours: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agent { id
      owners: relations(types: [OWNS], ${held}) { nodes { properties from { id } } } models { id vendors { id } } } } }`,
    bare: `query ($ids: [ID!]!, $now: BigInt!) { agents(where: { id: { in: $ids } }) { id
      ownersConnection(where: { edge: { validFrom: { lte: $now } } }) { edges { properties { facet } node { id } } }
      models(where: {}) { id vendors { id } } } }`,
  },
  "five levels with relation properties": {
    ours: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agent { id ${at("ACTS_AS", at("CAN_ACCESS", at("FEEDS", at("OWNS", ""), "OUT"), "OUT"), "OUT")} } } }`,
    bare: `query ($ids: [ID!]!, $now: BigInt!) { agents(where: { id: { in: $ids } }) { id
      identitiesConnection(where: { edge: { validFrom: { lte: $now } } }) { edges { properties { validFrom } node { id
        accessesConnection(where: { edge: { validFrom: { lte: $now } } }) { edges { properties { actions } node { id
          feedsConnection(where: { edge: { validFrom: { lte: $now } } }) { edges { properties { validFrom } node { id
            ownersConnection(where: { edge: { validFrom: { lte: $now } } }) { edges { properties { facet } node { id } } }
          } } } } } } } } } } }`,
  },
} as const;

/** Nested reads, requests a second, against `@neo4j/graphql` on the same database. */
export async function graphql(options: BenchOptions): Promise<readonly Finding[]> {
  return storedInNeo4j(options, async ({ url, product }) => {
    const other = await serve("neo4j-graphql", url);
    try {
      const ids = agents.parse(JSON.parse(await post(product.url, firstAgents))).data.agents.nodes.map(({ id }) => id);
      const findings: Finding[] = [];
      for (const [what, { ours, bare }] of Object.entries(questions)) {
        const some = what.startsWith("five") ? ids.slice(0, 10) : ids;
        const answers = [
          await post(product.url, ours, { ids: some }),
          await post(other.url, bare, { ids: some, now: now() }),
        ];
        const [told = [], theirs = []] = answers.map((answer) => entitiesTold(JSON.parse(answer)));
        const rates = { ours: [] as number[], bare: [] as number[] };
        for (let round = 0; round <= rounds; round += 1) {
          const [one, another] = [
            await rateOf(() => post(product.url, ours, { ids: some })),
            await rateOf(() => post(other.url, bare, { ids: some, now: now() })),
          ];
          // The first round is for the compilers and caches of both.
          if (round === 0) continue;
          rates.ours.push(one);
          rates.bare.push(another);
        }
        findings.push({
          what: `Neo4j: ${what}, requests a second against \`@neo4j/graphql\` on the same database`,
          measured: median(rates.ours.map((rate, round) => rate / (rates.bare[round] ?? 0))),
          unit: "times",
          aim: { atLeast: 4 },
          figures: {
            "requests a second": median(rates.ours),
            "of @neo4j/graphql": median(rates.bare),
            ...sameness(told, theirs),
          },
        });
      }
      return findings;
    } finally {
      await other.stop();
    }
  });
}

/** In how many of the first entities both show the same entities below, and how many each shows in all. */
function sameness(told: readonly EntityTold[], theirs: readonly EntityTold[]): Finding["figures"] {
  const others = new Map(theirs.map((each) => [each.id, JSON.stringify(each)]));
  const same = told.filter((each) => others.get(each.id) === JSON.stringify(each)).length;
  const count = (some: readonly EntityTold[]): number => some.reduce((sum, { below }) => sum + 1 + count(below), 0);
  return {
    "share of them with the same entities": same / told.length,
    "entities shown": count(told),
    "by @neo4j/graphql": count(theirs),
  };
}

/** Requests a second, a few under way at a time. */
async function rateOf(ask: () => Promise<string>): Promise<number> {
  let left = requestsARound;
  const begun = performance.now();
  const turn = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await ask();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
  return (1000 * requestsARound) / (performance.now() - begun);
}

if (import.meta.main) await runAlone(graphql);
