import { GraphQLError, TokenKind, type ValueNode } from "graphql";

/**
 * The error of a value that a scalar of ours does not take. Of one written in the document, `node`, it names the argument or
 * the input field that it is for; of one in the variables graphql-js tells the place itself.
 */
export function badLiteral(accepted: string, node: ValueNode | undefined): GraphQLError {
  const name = node === undefined ? undefined : namedBefore(node);
  if (node === undefined || name === undefined) {
    return new GraphQLError(`It must be ${accepted}.`, { extensions: { code: "BAD_USER_INPUT" } });
  }
  return new GraphQLError(`\`${name}\` must be ${accepted}.`, {
    nodes: node,
    extensions: { code: "BAD_USER_INPUT", argument: name },
  });
}

/** What stands before the nearest colon: between it and a scalar there is at most the rest of a list, or the type of a variable. */
function namedBefore({ loc }: ValueNode): string | undefined {
  let token = loc?.startToken.prev;
  while (token != null && token.kind !== TokenKind.COLON) token = token.prev;
  return token?.prev?.value;
}
