import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { StoreUnavailable } from "../store/store-unavailable.ts";

/** Where faults of our own are told in full. */
export type FaultLog = (fault: unknown, traceId: string) => void;

/**
 * What a caller sees of an error: what they can mend is told as it is, without locations of ours; a store that does not answer is
 * told as such; anything else is our fault, logged whole under a trace id, and told as one sentence.
 */
export function formatError(
  log: FaultLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { message, locations, path, extensions } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const cause = unwrapResolverError(error);
    if (cause instanceof StoreUnavailable) {
      return { message: cause.message, ...place, extensions: { code: "STORE_UNAVAILABLE" } };
    }
    const code = extensions?.["code"];
    if (isTold(cause) && typeof code === "string" && code !== "INTERNAL_SERVER_ERROR") {
      const { stacktrace, ...told } = extensions ?? {};
      // Apollo gives every error of validation its own code, those that a limit of ours caused too.
      return { message, ...place, extensions: { ...told, ...ownCode(told) } };
    }
    if (isOfRequest(cause)) return { message, ...place, extensions: { code: "BAD_USER_INPUT" } };
    const traceId = randomUUID();
    log(cause, traceId);
    return {
      message: `Something failed on our side; nothing was changed by the field that failed. Give the trace id ${traceId} to whoever runs this server.`,
      ...place,
      extensions: { code: "INTERNAL_SERVER_ERROR", traceId },
    };
  };
}

/** What a limit or a scalar of ours refused in validation. */
function ownCode(told: object): { readonly code?: string } {
  if ("limit" in told) return { code: "LIMIT_EXCEEDED" };
  return "argument" in told ? { code: "BAD_USER_INPUT" } : {};
}

/** Errors made to be told: ours with a code, and those of the GraphQL language. */
function isTold(cause: unknown): boolean {
  return cause instanceof GraphQLError;
}

/** An error that the GraphQL language has before any field is resolved, and no exception of ours behind it: it gives up after 50 wrong variables. */
function isOfRequest(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.path === undefined && cause.originalError === undefined;
}
