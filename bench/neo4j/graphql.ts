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
/** So many that compilers have done their work by the first round that counts: a server runs for months. */
const requestsARound = 60;
const atOnce = 4;
const now = (): string => String(Date.now());

/** Our pages: all that both show fits in one. */
const page = "first: 100";
const agents = z.object({
  data: z.object({
    agents: z.object({
      nodes: z.array(z.object({ id: z.string() })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});
const agentsAfter = `query ($after: String) { agents(${page}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
const told = z.object({ data: z.object({ nodes: z.array(z.looseObject({ id: z.string() })) }) });

const at = (type: string, below: string, direction: "IN" | "OUT", more: string) =>
  `relations(types: [${type}], direction: ${direction}, ${page}) { nodes { properties ${direction === "IN" ? "from" : "to"} { id ${below} } } ${more} }`;
const nowHeld = "where: { edge: { validFrom: { lte: $now } } }";

/** What each server is asked of some agents: the same entities and relation properties, each in its own words; `more` is asked of each of our pages. */
const questions = {
  "owners, models and vendors of 100 agents": {
    agents: 100,
    ours: (more: string) =>
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agent { id ${at("OWNS", "", "IN", more)} models { id vendors { id } } } } }`,
    bare: `query ($ids: [ID!]!, $now: BigInt!) { agents(where: { id: { in: $ids } }) { id
      ownersConnection(${nowHeld}) { edges { properties { facet } node { id } } }
      modelsConnection(${nowHeld}) { edges { node { id vendorsConnection(${nowHeld}) { edges { node { id } } } } } } } }`,
  },
  "five levels with relation properties": {
    agents: 10,
    ours: (more: string) => {
      const feeds = at("FEEDS", at("OWNS", "", "IN", more), "OUT", more);
      return `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agent { id ${at("ACTS_AS", at("CAN_ACCESS", feeds, "OUT", more), "OUT", more)} } } }`;
    },
    bare: `query ($ids: [ID!]!, $now: BigInt!) { agents(where: { id: { in: $ids } }) { id
      identitiesConnection(${nowHeld}) { edges { properties { validFrom } node { id
        accessesConnection(${nowHeld}) { edges { properties { actions } node { id
          feedsConnection(${nowHeld}) { edges { properties { validFrom } node { id
            ownersConnection(${nowHeld}) { edges { properties { facet } node { id } } }
          } } } } } } } } } } }`,
  },
} as const;

/** Nested reads, requests a second, against `@neo4j/graphql` on the same database. */
export async function graphql(options: BenchOptions): Promise<readonly Finding[]> {
  return storedInNeo4j(options, async ({ url, product }) => {
    const other = await serve("neo4j-graphql", url);
    try {
      const findings: Finding[] = [];
      for (const [what, { agents: count, ours: question, bare }] of Object.entries(questions)) {
        const some = await agentsWithinPages(product.url, question("pageInfo { hasNextPage }"), count);
        const ours = question("");
        const answers = [
          await post(product.url, ours, { ids: some }),
          await post(other.url, bare, { ids: some, now: now() }),
        ];
        const [shown = [], theirs = []] = answers.map((answer) => entitiesTold(JSON.parse(answer)));
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
            ...sameness(shown, theirs),
          },
        });
      }
      return findings;
    } finally {
      await other.stop();
    }
  });
}

/** The first agents by id of whom no list that a question asks for goes on behind its page. */
async function agentsWithinPages(url: URL, question: string, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | null = null;
  while (found.length < count) {
    const { nodes, pageInfo }: z.infer<typeof agents>["data"]["agents"] = agents.parse(
      JSON.parse(await post(url, agentsAfter, { after })),
    ).data.agents;
    const answer = told.parse(JSON.parse(await post(url, question, { ids: nodes.map(({ id }) => id) })));
    for (const agent of answer.data.nodes)
      if (!JSON.stringify(agent).includes('"hasNextPage":true')) found.push(agent.id);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found.slice(0, count);
}

/** In how many of the first entities both show the same entities below, and how many each shows in all. */
function sameness(shown: readonly EntityTold[], theirs: readonly EntityTold[]): Finding["figures"] {
  const others = new Map(theirs.map((each) => [each.id, JSON.stringify(each)]));
  const same = shown.filter((each) => others.get(each.id) === JSON.stringify(each)).length;
  const count = (some: readonly EntityTold[]): number => some.reduce((sum, { below }) => sum + 1 + count(below), 0);
  return {
    "share of them with the same entities": same / shown.length,
    "entities shown": count(shown),
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
