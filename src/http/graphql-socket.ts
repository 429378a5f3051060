import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { handleProtocols, makeServer } from "graphql-ws";
import { WebSocketServer, type WebSocket } from "ws";
import type { Context } from "../graphql/context.ts";
import type { FaultLog } from "../graphql/format-error.ts";
import type { Limits } from "../graphql/limits.ts";
import { runSubscription } from "../graphql/run-subscription.ts";
import type { Moment } from "../store/moment.ts";
import { foreignRequest } from "./foreign-request.ts";
import { readOperation } from "./read-operation.ts";
import { refuseUpgrade, type UpgradeRefusal } from "./refuse-upgrade.ts";
import { linkSocket, type Link } from "./socket-link.ts";
import { toldErrors } from "./told-errors.ts";

export interface GraphqlSocketOptions {
  readonly schema: GraphQLSchema;
  readonly context: (moment?: Moment) => Promise<Context>;
  readonly limits: Limits;
  readonly introspection: boolean;
  /** Origins of pages, beside the server's own, that may open a WebSocket. */
  readonly origins: readonly string[];
  readonly log: FaultLog;
}

/** GraphQL over WebSockets. */
export interface GraphqlSocket {
  /** Answers a request to open one. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** How many are open. */
  readonly open: () => number;
  /** Closes all with 1001 and opens no more; resolves once they are gone. */
  readonly close: () => Promise<void>;
}

/** Ms that a client has to answer a close, before its connection is cut. */
const closingMillisecondsMax = 2000;
const idLengthMax = 256;

/**
 * Serves queries, mutations and subscriptions at `/graphql` by the protocol `graphql-transport-ws`, under the rules and limits
 * that requests are held to. Source: docs/subscriptions.md.
 */
export function graphqlSocket(options: GraphqlSocketOptions): GraphqlSocket {
  const { context, limits, log } = options;
  const { socketsMax, operationsMax, refusalsMax, initMillisecondsMax } = limits.subscriptions;
  const told = toldErrors(log);
  const protocol = makeServer<Record<string, unknown>, Link>({
    connectionInitWaitTimeout: initMillisecondsMax,
    onConnect: (client) => {
      client.extra.operations = () => Object.keys(client.subscriptions).length;
    },
    onSubscribe: async ({ subscriptions, extra }, id, payload) => {
      extra.begun += 1;
      if (id.length > idLengthMax)
        extra.socket.close(4400, `The id of an operation has more than ${idLengthMax} characters`);
      const isOneTooMany = Object.keys(subscriptions).length > operationsMax;
      const fault = isOneTooMany ? tooManyOperations(operationsMax) : extra.fault;
      const operation = fault === undefined ? readOperation(payload, options) : [fault];
      if (!("document" in operation)) {
        extra.refused += 1;
        if (extra.refused > refusalsMax) extra.socket.close(1008, tooManyRefused(refusalsMax));
        return operation;
      }
      extra.refused = 0;
      try {
        return { ...operation, contextValue: await context() };
      } catch (fault) {
        return [new GraphQLError("The context could not be made.", { originalError: fault as Error })];
      }
    },
    subscribe: (operation) => runSubscription(operation, context),
    onNext: (_client, _id, _payload, _operation, { data, errors }) => ({
      ...(data !== undefined && { data }),
      ...(errors !== undefined && { errors: told(errors) }),
    }),
    onError: (_client, _id, _payload, errors) => told(errors),
  });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytesMax,
    perMessageDeflate: false,
    // Each message has a turn of its own: a client that sends thousands at once does not keep others waiting.
    allowSynchronousEvents: false,
    handleProtocols,
  });
  let isClosing = false;

  const refusal = (request: IncomingMessage): UpgradeRefusal | undefined => {
    if (isClosing) return { status: "503 Service Unavailable", code: "STOPPING", message: "This server is stopping." };
    if (request.url?.replace(/\?.*$/u, "") !== "/graphql") return nothingThere;
    const foreign = foreignRequest(request.headers, options.origins);
    if (foreign !== undefined) return { status: "403 Forbidden", ...foreign };
    return sockets.clients.size < socketsMax ? undefined : tooManySockets(socketsMax);
  };
  return {
    upgrade: (request, socket, head) => {
      const refused = refusal(request);
      if (refused !== undefined) refuseUpgrade(socket, refused);
      else {
        sockets.handleUpgrade(request, socket, head, (opened: WebSocket) => {
          linkSocket(opened, protocol, limits.subscriptions, log);
        });
      }
    },
    open: () => sockets.clients.size,
    close: async () => {
      isClosing = true;
      const clients = [...sockets.clients];
      const gone = clients.map((client) => new Promise((resolve) => client.once("close", resolve)));
      for (const client of clients) client.close(1001, "This server is stopping");
      const cut = setTimeout(() => {
        for (const client of clients) client.terminate();
      }, closingMillisecondsMax);
      await Promise.all(gone);
      clearTimeout(cut);
      sockets.close();
    },
  };
}

const nothingThere: UpgradeRefusal = {
  status: "404 Not Found",
  code: "NOT_FOUND",
  message: "There is no WebSocket here; GraphQL is at /graphql.",
};

function tooManySockets(max: number): UpgradeRefusal {
  return {
    status: "503 Service Unavailable",
    code: "LIMIT_EXCEEDED",
    message: `At most ${max} WebSockets may be open (ANSWERABLE_SOCKETS_MAX); use one for several subscriptions.`,
  };
}

/** Within the 123 bytes that the reason of a close has. */
function tooManyRefused(max: number): string {
  return `More than ${max} operations in a row were refused (ANSWERABLE_SOCKET_REFUSALS_MAX)`;
}

function tooManyOperations(max: number): GraphQLError {
  return new GraphQLError(
    `At most ${max} operations may be under way on one WebSocket (ANSWERABLE_SOCKET_OPERATIONS_MAX); complete one first.`,
    { extensions: { code: "LIMIT_EXCEEDED", limit: "operationsMax", max } },
  );
}
