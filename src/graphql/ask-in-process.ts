import { graphql, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { Context } from "./context.ts";
import { formatError, type FaultLog } from "./format-error.ts";

/** A question that no transport carries. */
export interface InProcessQuestion {
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly log: FaultLog;
}

export interface InProcessAnswer {
  readonly data: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Answers a question in this process, by the same schema and with the same errors as over HTTP. Never rejects. */
export async function askInProcess(question: InProcessQuestion): Promise<InProcessAnswer> {
  const { schema, context, document, variables, log } = question;
  const answer = await graphql({ schema, source: document, variableValues: variables, contextValue: context });
  const errors = answer.errors?.map((error) => told(error, log));
  return { data: answer.data ?? null, ...(errors && { errors }) };
}

/** An error as a server tells it. One of the language itself, such as an unknown enum value, has no place in an answer. */
function told(error: GraphQLError, log: FaultLog): GraphQLFormattedError {
  if (error.path !== undefined) return formatError(log)(error.toJSON(), error);
  return { message: error.message, extensions: { code: "BAD_USER_INPUT" } };
}
