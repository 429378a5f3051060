import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import fastify from "fastify";
import { powerNames } from "../../src/ontology/powers.ts";
import { nearest } from "../bare/nearest.ts";
import { powerArcs, powerSearch } from "../bare/power-search.ts";
import { openStored } from "../open-stored.ts";
import { listen } from "./started.ts";

const typeDefs = `
  type Query { blastRadius(origins: [ID!]!): BlastRadius! }
  type BlastRadius { inherent: Reach! residual: Reach! }
  type Reach { count: Int! impacted(first: Int!): Impacted! }
  type Impacted { nodes: [Impact!]! }
  type Impact { entity: Entity! distance: Int! powers: [String!]! }
  type Entity { id: ID! }`;

const [path = ""] = process.argv.slice(2);
const { projection, estate } = await openStored(path);
const { ids, numbers } = projection.graph;
const arcs = powerArcs(estate);

/** Asked for what the product is asked for, and answering it from the search alone. */
const blastRadius = (_root: unknown, { origins }: { origins: readonly string[] }) => {
  const reach = powerSearch(arcs, numbers.get(origins[0] ?? "") ?? 0);
  const side = {
    count: reach.count - 1,
    impacted: ({ first }: { first: number }) => ({
      nodes: nearest(reach, ids, first).map(({ entity, distance }) => ({
        entity: { id: ids[entity] },
        distance,
        powers: powerNames(reach.held[entity] ?? 0),
      })),
    }),
  };
  return { inherent: side, residual: side };
};
const apollo = new ApolloServer({
  typeDefs,
  resolvers: { Query: { blastRadius } },
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
await apollo.start();
const server = fastify();
server.route({ url: "/graphql", method: ["GET", "POST"], handler: fastifyApolloHandler(apollo) });
await listen(server);
