import type { FastifyReply, FastifyRequest } from "fastify";
import { nestingFault } from "./nesting-fault.ts";

/** Answers a GraphQL request whose document or variables nest deeper than can be read, before anything reads them. */
export async function refuseDeepNesting(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { query, variables } = asked(request);
  const fault = nestingFault(query, variables);
  if (fault !== undefined) await reply.code(400).send({ errors: [fault.toJSON()] });
}

function asked({ method, query, body }: FastifyRequest): { readonly query?: unknown; readonly variables?: unknown } {
  const given = method === "GET" ? query : body;
  if (typeof given !== "object" || given === null) return {};
  const { variables, ...rest } = given as { readonly query?: unknown; readonly variables?: unknown };
  return typeof variables === "string" ? { ...rest, variables: parsed(variables) } : { ...rest, variables };
}

/** By GET the variables come as JSON text; one that is none is told by whoever reads it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
