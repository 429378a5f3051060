import { readFileSync } from "node:fs";
import fastify from "fastify";
import { buildSchema, graphql } from "graphql";
import { z } from "zod";
import { listen } from "./started.ts";

/** What the product answered, and the schema of just that: given back from memory by graphql-js and nothing else. */
const [path = ""] = process.argv.slice(2);
const prepared = z.object({ schema: z.string(), data: z.record(z.string(), z.unknown()) });
const { schema: text, data } = prepared.parse(JSON.parse(readFileSync(path, "utf8")));
const schema = buildSchema(text);
const body = z.object({ query: z.string() });

const server = fastify();
server.post("/graphql", (request) => {
  const { query } = body.parse(request.body);
  return graphql({ schema, source: query, rootValue: data });
});
await listen(server);
