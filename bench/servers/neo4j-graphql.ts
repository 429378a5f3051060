import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import fastify from "fastify";
import neo4j from "neo4j-driver";
import { sendAtOnce } from "../../src/store/neo4j/send-at-once.ts";
import { listen } from "./started.ts";

/** `@neo4j/graphql` over the labels and types that the product keeps, as its own makers would serve it. */
const [url = ""] = process.argv.slice(2);
sendAtOnce();
const driver = neo4j.driver(url, undefined, { telemetryDisabled: true });
const typeDefs = readFileSync(new URL("../neo4j/estate.graphql", import.meta.url), "utf8");
const apollo = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
await apollo.start();
const server = fastify();
server.route({
  url: "/graphql",
  method: ["GET", "POST"],
  handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve({ executionContext: driver }) }),
});
await listen(server);
