import { type Money, type Named } from "../named.ts";
import { questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly lossAllocation: {
    readonly outcome: Named;
    readonly gross: readonly Money[];
    readonly residual: readonly Money[];
    readonly residualAtBest: readonly Money[];
    readonly borneBy: Named | null;
    readonly recoveries: readonly Recovery[];
  };
}

interface Recovery {
  readonly agreement: Named;
  readonly counterparty: Named | null;
  readonly clause: Named | null;
  readonly lossKind: string | null;
  readonly ground: string;
  readonly amount: Money;
  readonly atMost: Money;
  readonly reason: string;
}

/** What the loss of one outcome leaves with whom, clause by clause. */
export const lossAllocation = questionAnswer<Data>({
  name: "loss-allocation",
  description: "What an outcome would cost, what agreements give back clause by clause, and what is left with whom.",
  question: `
    query LossAllocation($outcome: ID!, $asOf: DateTime, $knownAt: DateTime) {
      lossAllocation(outcome: $outcome, asOf: $asOf, knownAt: $knownAt) {
        disclaimer
        outcome { id name }
        gross { amount currency }
        residual { amount currency }
        residualAtBest { amount currency }
        borneBy { id name }
        recoveries {
          lossKind ground reason
          agreement { id name }
          counterparty { id name }
          clause { id name }
          amount { amount currency }
          atMost { amount currency }
        }
      }
    }`,
  tables: ({ lossAllocation: { outcome, gross, residual, residualAtBest, borneBy, recoveries } }) => [
    tableOf("recoveries", recoveries, {
      id: ({ lossKind, agreement, clause }) => [lossKind, agreement.id, clause?.id].filter(Boolean).join(":"),
      outcome_id: () => outcome.id,
      loss_kind: ({ lossKind }) => lossKind,
      agreement_id: ({ agreement }) => agreement.id,
      agreement_name: ({ agreement }) => agreement.name,
      counterparty_id: ({ counterparty }) => counterparty?.id ?? null,
      counterparty_name: ({ counterparty }) => counterparty?.name ?? null,
      clause_id: ({ clause }) => clause?.id ?? null,
      clause_name: ({ clause }) => clause?.name ?? null,
      ground: ({ ground }) => ground,
      amount: ({ amount: { amount } }) => ({ amount }),
      at_most: ({ atMost: { amount } }) => ({ amount }),
      currency: ({ amount: { currency } }) => currency,
      reason: ({ reason }) => reason,
    }),
    tableOf(
      "totals",
      [...totals("gross", gross), ...totals("residual", residual), ...totals("residual_at_best", residualAtBest)],
      {
        id: ({ total, currency }) => `${total}:${currency}`,
        outcome_id: () => outcome.id,
        outcome_name: () => outcome.name,
        total: ({ total }) => total,
        amount: ({ amount }) => ({ amount }),
        currency: ({ currency }) => currency,
        borne_by_id: () => borneBy?.id ?? null,
        borne_by_name: () => borneBy?.name ?? null,
      },
    ),
  ],
});

function totals(total: string, amounts: readonly Money[]) {
  return amounts.map((money) => ({ ...money, total }));
}
