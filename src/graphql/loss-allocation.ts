import { lossAllocation, lossDisclaimer, type LossAllocation } from "../analysis/loss-allocation.ts";
import type { Recovery } from "../analysis/loss/recovery.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { badInput, unknownEntity } from "./bad-input.ts";
import { named } from "./hop.ts";
import { momentOf } from "./moment-of.ts";
import { runAnalysis } from "./run-analysis.ts";
import type { QueryLossAllocationArgs } from "./generated/resolvers.ts";

type Asked = QueryLossAllocationArgs;

interface Answer extends LossAllocation {
  readonly estate: Estate;
  readonly entity: number;
}

interface RecoverySource extends Recovery {
  readonly estate: Estate;
}

/** `Query.lossAllocation`. */
export const lossAllocationQuery: FieldResolver = async (
  _root,
  { outcome, ...when }: Asked,
  context,
): Promise<Answer> => {
  const estate = context.estates.at(momentOf(context, when));
  const entity = estate.find(outcome);
  if (entity === noEntity) throw unknownEntity("outcome", outcome);
  if (estate.kindOf(entity) !== "OUTCOME") {
    throw badInput("outcome", `"${outcome}" is no outcome, so it brings no losses.`, "KIND_MISMATCH");
  }
  return { ...(await runAnalysis(lossAllocation(estate, entity))), estate, entity };
};

/** The fields of `LossAllocation` and `Recovery`. */
export const lossAllocationFields: Readonly<Record<string, TypeResolvers>> = {
  LossAllocation: {
    outcome: ({ estate, entity }: Answer, _arguments, context) => named(context, estate, entity),
    recoveries: ({ estate, recoveries }: Answer) => recoveries.map((each): RecoverySource => ({ ...each, estate })),
    borneBy: ({ estate, borneBy }: Answer, _arguments, context) =>
      borneBy === undefined ? null : named(context, estate, borneBy),
    disclaimer: () => lossDisclaimer,
  },
  Recovery: {
    agreement: ({ estate, agreement }: RecoverySource, _arguments, context) => named(context, estate, agreement),
    counterparty: ({ estate, counterparty }: RecoverySource, _arguments, context) =>
      counterparty === undefined ? null : named(context, estate, counterparty),
    clause: ({ estate, clause }: RecoverySource, _arguments, context) =>
      clause === undefined ? null : named(context, estate, clause),
  },
};
