import { GraphQLError } from "graphql";
import { documentNesting } from "./document-nesting.ts";

/** What reads a document and its variables calls itself for each level; deeper than this it may run out of stack. */
const levelsMax = 500;

/** Why a GraphQL request cannot even be read: its document or variables nest too deep. Undefined where they do not. Never throws. */
export function nestingFault(query: unknown, variables: unknown): GraphQLError | undefined {
  const isDeep =
    (typeof query === "string" && documentNesting(query) > levelsMax) || isNestedDeeper(variables, levelsMax);
  if (!isDeep) return undefined;
  const message = `The document or its variables nest deeper than ${levelsMax} levels (fixed); state it flatter.`;
  return new GraphQLError(message, { extensions: { code: "LIMIT_EXCEEDED", max: levelsMax } });
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
