import type { GraphQLSchema } from "graphql";
import { AnswerRefused, type ExportSource } from "../exchange/out/export-source.ts";
import type { Signer } from "../exchange/out/signer.ts";
import { askInProcess } from "./ask-in-process.ts";
import type { Context } from "./context.ts";
import type { FaultLog } from "./format-error.ts";
import { holdings } from "./holdings.ts";
import { momentOf } from "./moment-of.ts";
import { ObjectBudget } from "./object-budget.ts";

/** Objects that are resolved for a row of an answer, at most: those it names, and what was weighed for it. */
const objectsARow = 20;

export interface ExportSourceOptions {
  readonly schema: GraphQLSchema;
  /** Of this export alone: it is pinned to a version, and so is all that the export reads. */
  readonly context: Context;
  readonly log: FaultLog;
  readonly signer?: Signer | undefined;
}

/** What one export is made from: the API in this process, with lists as long as an export may have them. */
export function exportSource({ schema, context, log, signer }: ExportSourceOptions): ExportSource {
  const { limits } = context;
  const { rows } = limits.exports;
  const wide: Context = {
    ...context,
    limits: { ...limits, pageItemsMax: rows.max },
    budget: new ObjectBudget(rows.max * objectsARow, `${objectsARow} for each of ${rows.setting}`),
  };
  return {
    exportedAt: Date.now(),
    limits: limits.exports,
    ...(signer !== undefined && { signer }),
    ask: async (document, variables) => {
      const { data, errors } = await askInProcess({ schema, context: wide, document, variables, log });
      if (errors !== undefined) throw new AnswerRefused(errors);
      return { data, moment: momentOf(context, variables) };
    },
    holdings: (when) => holdings(context.store, context.estates.at(momentOf(context, when))),
  };
}
