import type { FastifyReply, FastifyRequest } from "fastify";
import { isOwnHost } from "./is-own-host.ts";
import { isOwnOrigin } from "./is-own-origin.ts";

/** Monitors may ask by any name whether the server lives: it tells nothing else. */
const openToAll = "/health/";

/**
 * Answers with 403, before anything is done, what a page of another origin asks for, and what comes under a name that is not this
 * server's: browsers let every page send a plain text anywhere, and take a page whose name was made to lead here for one of ours.
 */
export function refuseForeignOrigin(
  origins: readonly string[],
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async ({ headers, routeOptions }, reply) => {
    if (routeOptions.url?.startsWith(openToAll) === true) return;
    const refuse = (message: string, code: string): unknown =>
      reply.code(403).send({ errors: [{ message, extensions: { code } }] });
    if (!isOwnOrigin(headers, origins)) await refuse(foreignOrigin, "FOREIGN_ORIGIN");
    else if (!isOwnHost(headers.host, origins)) await refuse(foreignHost, "FOREIGN_HOST");
  };
}

const foreignHost =
  "This server answers under a loopback address, such as 127.0.0.1 or localhost, alone. Ask it under one, or name the origin that " +
  "leads here, such as https://answerable.example, in ANSWERABLE_ORIGINS.";

const foreignOrigin =
  "Pages of other origins may not ask here. Ask from no page, from a page of this server under its loopback address, or name the " +
  "origin in ANSWERABLE_ORIGINS.";
