import { GraphQLError } from "graphql";
import { printDateTime } from "../ontology/date-time.ts";
import type { Move } from "../watches/move.ts";
import type { Subscribe } from "./attach-subscriptions.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import { changeSource } from "./changes.ts";
import { tellingFollowFaults } from "./follow-fault.ts";
import { watchedQuestion } from "./watched-question.ts";
import type { SubscriptionAnswerChangedArgs } from "./generated/resolvers.ts";

/** `Subscription.answerChanged`: the moves of an answer after the version that the subscription began at. */
export const answerChanged: Subscribe = (_root, { watch }: SubscriptionAnswerChangedArgs, context) => {
  const { watches, limits, moment } = context;
  const { watchesMax, versionsBehindMax } = limits.subscriptions;
  const question = watchedQuestion(context, watch);
  if (watches.open >= watchesMax) throw tooManyWatches(watchesMax);
  return tellingFollowFaults(watches.moves(question, moment, versionsBehindMax));
};

/** The fields of `AnswerChange`. */
export const answerChangeFields: TypeResolvers = {
  graphVersion: ({ moment }: Move) => String(moment.version),
  recordedAt: ({ moment }: Move) => printDateTime(moment.at),
  changes: ({ changes }: Move) => changes.map(changeSource),
};

function tooManyWatches(max: number): GraphQLError {
  return new GraphQLError(
    `At most ${max} answers may be watched at once (ANSWERABLE_WATCHES_MAX); stop watching another one.`,
    {
      extensions: { code: "LIMIT_EXCEEDED", limit: "watchesMax", max },
    },
  );
}
