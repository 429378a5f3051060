import type { FastifyReply, FastifyRequest } from "fastify";
import { isOwnOrigin } from "./is-own-origin.ts";

/**
 * Answers what a page of another origin wants to write with 403, before it is done: browsers let every page send a plain text
 * anywhere. `/graphql` has a rule of its own, Apollo's, which asks for a content type that browsers send to nobody unasked.
 */
export function refuseForeignOrigin(
  origins: readonly string[],
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async ({ method, headers, routeOptions }, reply) => {
    if (method !== "POST" || routeOptions.url === "/graphql" || isOwnOrigin(headers, origins)) return;
    const message =
      "Pages of other origins may not write here. Send it from no page, from a page of this server under its loopback address, or name " +
      "the origin in ANSWERABLE_ORIGINS.";
    await reply.code(403).send({ errors: [{ message, extensions: { code: "FOREIGN_ORIGIN" } }] });
  };
}
