import { lossAllocation } from "../../src/analysis/loss-allocation.ts";
import type { Money } from "../../src/analysis/gross-loss.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

const told = ({ amount, currency }: Money): string => `${amount} ${currency}`;

/** How the loss of `outcome:o` in a drawn estate is allocated, entities by id. */
export function allocated(text: string | Estate) {
  const estate = typeof text === "string" ? draw(text) : text;
  const answer = finish(lossAllocation(estate, estate.find("outcome:o")));
  return {
    gross: answer.gross.map(told),
    residual: answer.residual.map(told),
    atBest: answer.residualAtBest.map(told),
    borneBy: answer.borneBy === undefined ? null : estate.idOf(answer.borneBy),
    rows: answer.recoveries.map(({ agreement, clause, lossKind, ground, amount, atMost }) => {
      const by = clause === undefined ? "" : ` ${estate.idOf(clause)}`;
      return `${estate.idOf(agreement)}${by} ${lossKind} ${ground} ${told(amount)} / ${told(atMost)}`;
    }),
    reasons: answer.recoveries.map(({ reason }) => reason),
    counterparties: answer.recoveries.map(({ counterparty }) =>
      counterparty === undefined ? null : estate.idOf(counterparty),
    ),
    answer,
  };
}
