import type { GraphQLSchema } from "graphql";
import type { Moment } from "../store/moment.ts";
import type { Context } from "./context.ts";

/** What a subscription yields: what its field is resolved from, and the moment that this one answer is read at. */
export interface SubscriptionEvent {
  readonly moment: Moment;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- arguments differ by field; the schema checks them
export type Subscribe = (root: unknown, parameters: any, context: Context) => AsyncGenerator<SubscriptionEvent, void>;

/** Puts what each field of `Subscription` yields on a schema. Throws where there is no such field, or nothing for one. */
export function attachSubscriptions(
  schema: GraphQLSchema,
  subscriptions: Readonly<Record<string, Subscribe>>,
): GraphQLSchema {
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  for (const name of new Set([...Object.keys(fields), ...Object.keys(subscriptions)])) {
    const [field, subscribe] = [fields[name], subscriptions[name]];
    if (field === undefined || subscribe === undefined)
      throw new Error(`the schema and the code differ in Subscription.${name}`);
    field.subscribe = subscribe;
    field.resolve = (event: unknown) => event;
  }
  return schema;
}
