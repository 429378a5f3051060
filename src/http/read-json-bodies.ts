import type { FastifyInstance } from "fastify";
import { lostDigitsFault } from "./lost-digits-fault.ts";

/** Reads bodies in JSON as Fastify does, and refuses one whose GraphQL variables hold a number that would lose digits. */
export function readJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser("error", "error");
  server.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    void parse(request, text, (fault, body) => {
      done(fault ?? lostDigitsFault(text, ["variables"]) ?? null, body);
    });
  });
}
