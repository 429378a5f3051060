import type { FastifyReply, FastifyRequest } from "fastify";
import { foreignRequest } from "./foreign-request.ts";

/** Monitors may ask by any name whether the server lives: it tells nothing else. */
const openToAll = "/health/";

/** Answers a foreign request with 403, before anything is done. */
export function refuseForeignRequest(
  origins: readonly string[],
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async ({ headers, routeOptions }, reply) => {
    if (routeOptions.url?.startsWith(openToAll) === true) return;
    const foreign = foreignRequest(headers, origins);
    if (foreign === undefined) return;
    const { message, code } = foreign;
    await reply.code(403).send({ errors: [{ message, extensions: { code } }] });
  };
}
