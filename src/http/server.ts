import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { ApolloServer } from "@apollo/server";
import fastify, { LogController, type FastifyError, type FastifyInstance, type FastifyRequest } from "fastify";
import type { ExportSource } from "../exchange/out/export-source.ts";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../graphql/context.ts";
import type { FaultLog } from "../graphql/format-error.ts";
import type { Limits } from "../graphql/limits.ts";
import type { Moment } from "../store/moment.ts";
import type { Endpoint } from "../webhooks/webhooks-file.ts";
import { answerFault, type RequestLog } from "./answer-fault.ts";
import { exportRoutes } from "./export-route.ts";
import { graphqlSocket } from "./graphql-socket.ts";
import { graphiqlRoutes } from "./graphiql.ts";
import { healthRoutes, type Readiness } from "./health.ts";
import { importRoute } from "./import-route.ts";
import { readJsonBodies } from "./read-json-bodies.ts";
import { refuseDeepNesting } from "./refuse-deep-nesting.ts";
import { refuseForeignRequest } from "./refuse-foreign-request.ts";
import { webhookRoutes } from "./webhook-routes.ts";

export interface ServerOptions {
  readonly apollo: ApolloServer<Context>;
  /** The schema that `apollo` serves, for WebSockets. */
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  /** The context of one request, pinned to the newest version as it arrives; of one event, to its own moment. */
  readonly context: (moment?: Moment) => Promise<Context>;
  /** What one document out is made from, pinned likewise. */
  readonly exportSource: () => Promise<ExportSource>;
  readonly limits: Limits;
  /** Origins of pages, beside the server's own, that may open a WebSocket or write. */
  readonly origins: readonly string[];
  readonly ide: boolean;
  readonly readiness: Readiness;
  readonly log: RequestLog;
  readonly faults: FaultLog;
  /** Who is told what happens; nobody where it is left out. */
  readonly endpoints?: readonly Endpoint[];
}

/** The HTTP server: GraphQL, over requests and WebSockets, health, the doors of documents in and out, and the IDE. It does not listen yet. */
export async function httpServer(options: ServerOptions): Promise<FastifyInstance> {
  const { apollo, context, limits, log } = options;
  const server = fastify({
    bodyLimit: limits.bodyBytesMax,
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 256 },
    // Clients that offer to go on in HTTP/2 are answered in HTTP/1.1, as they were before there were WebSockets.
    http: { shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === "websocket" },
    // An address that cannot be read never comes as far as the error handler.
    frameworkErrors: (error, request, reply) => void answerFault(error, request, reply, limits),
  });
  // A connection that is kept for more would hold up the end by seconds.
  server.addHook("onSend", async (_request, reply) => {
    if (!server.server.listening) reply.header("connection", "close");
  });
  server.addHook("onRequest", refuseForeignRequest(options.origins));
  readJsonBodies(server);
  server.setErrorHandler<FastifyError>((error, request, reply) => answerFault(error, request, reply, limits));
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({
      errors: [{ message: "There is nothing here; GraphQL is at /graphql.", extensions: { code: "NOT_FOUND" } }],
    }),
  );
  await apollo.start();
  // Made before GraphQL begins, so that a store that does not answer is told by status too.
  const contexts = new WeakMap<FastifyRequest, Context>();
  server.route({
    url: "/graphql",
    method: ["GET", "POST"],
    preValidation: refuseDeepNesting,
    preHandler: async (request) => void contexts.set(request, await context()),
    handler: fastifyApolloHandler(apollo, {
      context: (request) => Promise.resolve(contexts.get(request as FastifyRequest) as Context),
    }),
  });
  const socket = graphqlSocket({ ...options, log: options.faults });
  server.server.on("upgrade", socket.upgrade);
  server.addHook("preClose", socket.close);
  healthRoutes(server, options.readiness);
  importRoute(server, context, limits);
  webhookRoutes(server, context, options.endpoints ?? []);
  exportRoutes(server, options.exportSource);
  if (options.ide) await graphiqlRoutes(server);
  return server;
}
