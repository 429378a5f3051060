import type { FastifyReply, FastifyRequest } from "fastify";
import { lostDigitsFault } from "./lost-digits-fault.ts";
import { nestingFault } from "./nesting-fault.ts";

/**
 * Answers a GraphQL request whose document or variables nest deeper than can be read, before anything reads them; and one whose
 * variables, sent as a text, hold a number that would lose digits.
 */
export async function refuseDeepNesting(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { query, variables, sent } = asked(request);
  const fault = nestingFault(query, variables) ?? (typeof sent === "string" ? lostDigitsFault(sent, []) : undefined);
  if (fault !== undefined) await reply.code(400).send({ errors: [fault.toJSON()] });
}

interface Asked {
  readonly query?: unknown;
  readonly variables?: unknown;
  /** The variables as they came. */
  readonly sent?: unknown;
}

function asked({ method, query, body }: FastifyRequest): Asked {
  const given = method === "GET" ? query : body;
  if (typeof given !== "object" || given === null) return {};
  const { query: document, variables } = given as Asked;
  return { query: document, variables: typeof variables === "string" ? parsed(variables) : variables, sent: variables };
}

/** By GET the variables come as JSON text; one that is none is told by whoever reads it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
