import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { formatError, type FaultLog } from "../graphql/format-error.ts";

/** Errors as Apollo Server tells them over HTTP: what the caller can mend as it is, faults of ours as one sentence. */
export function toldErrors(log: FaultLog): (errors: readonly GraphQLError[]) => readonly GraphQLFormattedError[] {
  const format = formatError(log);
  return (errors) =>
    errors.map((error) => {
      const cause = causeOf(error);
      return format((cause instanceof GraphQLError ? cause : error).toJSON(), cause);
    });
}

/** What ends a subscription comes wrapped, with no place in an answer. */
function causeOf(error: GraphQLError): unknown {
  return error.path === undefined && error.originalError !== undefined ? error.originalError : error;
}
