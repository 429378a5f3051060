import { GraphQLError } from "graphql";

/**
 * The error of an argument that the caller can mend: code BAD_USER_INPUT, the argument's name, and where it is one of the
 * catalogue, the problem's code.
 */
export function badInput(argument: string, message: string, problem?: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: "BAD_USER_INPUT", argument, ...(problem !== undefined && { problem }) },
  });
}

/** The error of an id that names nothing that exists at the moment asked about. */
export function unknownEntity(argument: string, id: string): GraphQLError {
  return badInput(
    argument,
    `No entity has the id "${id}" at the moment asked about; see \`entities\` or \`search\` for ids.`,
    "UNKNOWN_ENTITY",
  );
}

/** The error of a cursor that is none, or one of another question. */
export function foreignCursor(): GraphQLError {
  return badInput(
    "after",
    "`after` is not a cursor of this list; take `endCursor` or `cursor` of a page of the same field with the same other arguments.",
  );
}
