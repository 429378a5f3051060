import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../graphql/context.ts";
import { formatError, type FaultLog } from "../graphql/format-error.ts";
import type { Limits } from "../graphql/limits.ts";
import { noSubscriptions } from "../graphql/no-subscriptions.ts";
import { validationRules } from "../graphql/validation-rules.ts";

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Whether the schema may be asked about itself. */
  readonly introspection: boolean;
  readonly log: FaultLog;
}

/**
 * A well-formed request that is answered as `application/json` has status 200 even where its document is wrong, as GraphQL over HTTP
 * asks: only `application/graphql-response+json` tells such errors by status.
 */
const okForPlainJson: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        const accepted = request.http?.headers.get("accept") ?? "";
        if (response.http.status === 400 && !accepted.includes("application/graphql-response+json"))
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

/** The GraphQL server, without a transport: limits, errors and nothing that a public page or a cache would add. */
export function graphqlServer({ schema, limits, introspection, log }: GraphqlServerOptions): ApolloServer<Context> {
  const plugins: ApolloServerPlugin<Context>[] = [
    // Cache hints are computed for every field of every list, and nobody reads them here.
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    okForPlainJson,
  ];
  return new ApolloServer<Context>({
    schema,
    introspection,
    plugins,
    formatError: formatError(log),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokensMax },
    validationRules: [...validationRules(limits), noSubscriptions],
    // Whoever controls the schema can send long documents again; nothing here is a public cache.
    persistedQueries: false,
  });
}
