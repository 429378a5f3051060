import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from "graphql";
import type { Moment } from "../store/moment.ts";
import type { SubscriptionEvent } from "./attach-subscriptions.ts";
import type { Context } from "./context.ts";

/**
 * Begins a subscription: one result an event, each from a context of its own, so that it is read at the event's moment and what
 * one event resolves is not counted against the next. Gives errors where it cannot begin. `return` ends it at once.
 */
export async function runSubscription(
  operation: ExecutionArgs,
  contextAt: (moment: Moment) => Promise<Context>,
): Promise<AsyncGenerator<ExecutionResult, void> | ExecutionResult> {
  const source = await createSourceEventStream(operation);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]() as AsyncGenerator<SubscriptionEvent, void>;
  const told = async (event: Promise<IteratorResult<SubscriptionEvent, void>>) => {
    const { done, value } = await event;
    if (done === true) return { done, value: undefined };
    const contextValue = await contextAt(value.moment);
    const result = await execute({ ...operation, rootValue: value, contextValue });
    return { done: false as const, value: result };
  };
  const results: AsyncGenerator<ExecutionResult, void> = {
    next: () => told(events.next()),
    return: () => told(events.return()),
    throw: (fault) => told(events.throw(fault)),
    [Symbol.asyncIterator]: () => results,
    [Symbol.asyncDispose]: async () => {
      await events.return();
    },
  };
  return results;
}
