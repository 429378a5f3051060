import { GraphQLError, OperationTypeNode, type ValidationRule } from "graphql";

/** A subscription has no end, and so no answer to a request. */
export const noSubscriptions: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return;
    const message =
      "A subscription is not answered by a request: open a WebSocket at the same address, with the protocol graphql-transport-ws.";
    context.reportError(new GraphQLError(message, { nodes: operation }));
  },
});
