import { stoppable } from "../changes/stoppable.ts";
import type { Moment } from "../store/moment.ts";
import type { Subscribe } from "./attach-subscriptions.ts";
import { changeFilter, type ChangeTest } from "../watches/change-filter.ts";
import type { ChangeSource } from "./change-source.ts";
import { changeSource } from "./changes.ts";
import { checkIds } from "./check-ids.ts";
import type { Context } from "./context.ts";
import { tellingFollowFaults } from "./follow-fault.ts";
import { grownVersions } from "./grown-versions.ts";
import type { SubscriptionGraphChangedArgs } from "./generated/resolvers.ts";

/** A change as its event is resolved. */
interface ChangeEvent extends ChangeSource {
  readonly moment: Moment;
}

/** `Subscription.graphChanged`: what is recorded after the version that the subscription began at. */
export const graphChanged: Subscribe = (_root, asked: SubscriptionGraphChangedArgs, context) => {
  checkIds(context, { of: asked.of ?? [] });
  const isTold = changeFilter(context.projection, asked);
  return tellingFollowFaults(stoppable((signal) => changesTold(context, isTold, signal)));
};

async function* changesTold(
  context: Context,
  isTold: ChangeTest,
  signal: AbortSignal,
): AsyncGenerator<ChangeEvent, void> {
  for await (const { version, recordedAt } of grownVersions(context, signal)) {
    const moment = { version, at: recordedAt };
    for await (const record of context.log.entriesOf(version)) {
      if (isTold(record.subject)) yield { ...changeSource(record), moment };
    }
  }
}
