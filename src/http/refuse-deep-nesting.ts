import type { FastifyReply, FastifyRequest } from "fastify";
import { documentNesting } from "./document-nesting.ts";

/** What reads a document and its variables calls itself for each level; deeper than this it may run out of stack. */
const levelsMax = 500;

/** Answers a GraphQL request whose document or variables nest deeper than can be read, before anything reads them. */
export async function refuseDeepNesting(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { query, variables } = asked(request);
  const isDeep =
    (typeof query === "string" && documentNesting(query) > levelsMax) || isNestedDeeper(variables, levelsMax);
  if (!isDeep) return;
  const message = `The document or its variables nest deeper than ${levelsMax} levels (fixed); state it flatter.`;
  await reply.code(400).send({ errors: [{ message, extensions: { code: "LIMIT_EXCEEDED", max: levelsMax } }] });
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

/** Whether lists and objects of a JSON value lie within each other deeper than `max`. */
function isNestedDeeper(value: unknown, max: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const inner: unknown[] = [];
    for (const one of level) {
      if (typeof one !== "object" || one === null) continue;
      if (depth === max) return true;
      for (const member of Object.values(one)) if (typeof member === "object" && member !== null) inner.push(member);
    }
    level = inner;
  }
  return false;
}
