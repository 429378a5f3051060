import { randomUUID } from "node:crypto";
import type { GraphQLError } from "graphql";
import type { Server } from "graphql-ws";
import type { WebSocket } from "ws";
import type { FaultLog } from "../graphql/format-error.ts";
import type { SubscriptionLimits } from "../graphql/limits.ts";
import { lostDigitsFault } from "./lost-digits-fault.ts";

/** A client at the other end of a WebSocket. */
export interface Link {
  readonly socket: WebSocket;
  /** How many operations are under way. */
  operations: () => number;
  /** How many were ever begun. */
  begun: number;
  /** How many in a row were refused before they began. */
  refused: number;
  /** Why the operation cannot be taken that came in the message that is being read. */
  fault: GraphQLError | undefined;
}

type LinkLimits = Pick<SubscriptionLimits, "bufferBytesMax" | "pingMilliseconds" | "idleMillisecondsMax">;

/** Hands the messages of a WebSocket to the protocol and back, until it closes; whoever is slow, silent or idle is let go. */
export function linkSocket(socket: WebSocket, protocol: Server<Link>, limits: LinkLimits, log: FaultLog): void {
  const link: Link = { socket, operations: () => 0, begun: 0, refused: 0, fault: undefined };
  const letGoIfSlow = (): void => {
    if (socket.readyState !== socket.OPEN || socket.bufferedAmount <= limits.bufferBytesMax) return;
    socket.close(1013, "Too slow: read on with `changes` from the last version told");
    // A client that does not read hears of it late; what it asked for ends now.
    void closed(1013);
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      // What is sent next waits until this was written, so that whoever reads slowly is told at their own pace.
      send: (text) =>
        new Promise((resolve, reject) => {
          if (socket.readyState !== socket.OPEN) {
            resolve();
            return;
          }
          socket.send(text, (fault) => {
            if (fault == null) resolve();
            else reject(fault);
          });
          letGoIfSlow();
        }),
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onMessage: (take) => {
        socket.on("message", (message: Buffer) => {
          letGoIfSlow();
          if (socket.readyState !== socket.OPEN) return;
          const text = message.toString("utf8");
          // What is taken has no digits any more that were lost; what it begins, it begins before this is left.
          link.fault = lostDigitsFault(text, ["payload", "variables"]);
          take(text).catch((fault: unknown) => {
            if (socket.readyState !== socket.OPEN) return;
            log(fault, randomUUID());
            socket.close(1011, "Something failed on our side");
          });
        });
      },
    },
    link,
  );
  // A pong is sent for each ping before this is heard.
  socket.on("ping", letGoIfSlow);
  // What a client sends against the protocol closes its connection, with the code that says why.
  socket.on("error", () => undefined);
  const stopMinding = mind(link, limits);
  socket.once("close", (code, reason) => {
    stopMinding();
    void closed(code, reason.toString("utf8"));
  });
}

/** Pings the client, and lets it go where it does not answer the last ping or has had nothing to ask for a while. */
function mind(link: Link, { pingMilliseconds, idleMillisecondsMax }: LinkLimits): () => void {
  const { socket } = link;
  let hasAnswered = true;
  let begunBefore = 0;
  socket.on("pong", () => {
    hasAnswered = true;
  });
  const pinging = setInterval(() => {
    if (!hasAnswered) socket.terminate();
    else if (socket.readyState === socket.OPEN) {
      hasAnswered = false;
      socket.ping();
    }
  }, pingMilliseconds);
  const idling = setInterval(() => {
    if (link.operations() === 0 && link.begun === begunBefore) socket.close(1000, "Idle");
    begunBefore = link.begun;
  }, idleMillisecondsMax);
  return () => {
    clearInterval(pinging);
    clearInterval(idling);
  };
}
