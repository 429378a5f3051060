import { pino } from "pino";
import { openApplication } from "../../src/application.ts";
import { buildSchema } from "../../src/graphql/build-schema.ts";
import { exportSource } from "../../src/graphql/export-source.ts";
import { defaultLimits } from "../../src/graphql/limits.ts";
import { graphqlServer } from "../../src/http/graphql-server.ts";
import { httpServer } from "../../src/http/server.ts";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { listen } from "./started.ts";

/** The path of a file, or the address of a Neo4j, which may take its time for the first statements of its life. */
const [place = ""] = process.argv.slice(2);
const store = place.startsWith("bolt:")
  ? openNeo4jStore({ url: place, limits: { readWait: 120_000 } })
  : openSqliteStore({ path: place });
const application = await openApplication(await store, defaultLimits);
const log = pino({ level: "error" }, pino.destination(2));
const schema = buildSchema();
const faults = (fault: unknown): void => {
  log.error(fault);
};
const server = await httpServer({
  apollo: graphqlServer({ schema, limits: defaultLimits, introspection: true, log: faults }),
  schema,
  introspection: true,
  origins: [],
  faults,
  context: application.context,
  exportSource: async () => exportSource({ schema, context: await application.context(), log: faults }),
  limits: defaultLimits,
  ide: false,
  readiness: () => Promise.resolve(undefined),
  log,
});
await listen(server);
