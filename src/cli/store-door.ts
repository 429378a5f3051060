import { graphql, type GraphQLError, type GraphQLFormattedError } from "graphql";
import { openApplication } from "../application.ts";
import type { Config } from "../config.ts";
import { buildSchema } from "../graphql/build-schema.ts";
import { formatError, type FaultLog } from "../graphql/format-error.ts";
import { openStore } from "../open-store.ts";
import type { Answer, Door } from "./door.ts";

export interface StoreDoorOptions {
  readonly config: Config;
  /** Opened to be read, the store has to be there. */
  readonly readonly: boolean;
  readonly log: FaultLog;
}

/** A store that this process opens, asked by the same schema as a server's. Rejects with `StoreNotOpened` or `StoreUnavailable`. */
export async function storeDoor({ config, readonly, log }: StoreDoorOptions): Promise<Door> {
  const store = await openStore(config.store, { readonly });
  const { context } = await openApplication(store, config.limits, { catalogue: config.catalogue });
  const schema = buildSchema();
  return {
    ask: async <Data>(source: string, variables: Readonly<Record<string, unknown>>) => {
      const answer = await graphql({ schema, source, variableValues: variables, contextValue: await context() });
      const errors = answer.errors?.map((error) => told(error, log));
      return { data: answer.data ?? null, ...(errors && { errors }) } as Answer<Data>;
    },
    close: () => store.close(),
  };
}

/** An error as a server tells it. One of the language itself, such as an unknown enum value, has no place in an answer. */
function told(error: GraphQLError, log: FaultLog): GraphQLFormattedError {
  if (error.path !== undefined) return formatError(log)(error.toJSON(), error);
  return { message: error.message, extensions: { code: "BAD_USER_INPUT" } };
}
