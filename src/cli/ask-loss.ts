import { Command } from "commander";
import { type MomentOptions, momentVariables, withMomentOptions } from "./ask-options.ts";
import { moneyList } from "./money-list.ts";
import { printable } from "./printable.ts";
import { putQuestion } from "./put-question.ts";
import { type LossAllocationData, lossAllocationQuestion } from "./questions/loss-allocation.ts";
import type { Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";

/** `answerable ask loss ID…` */
export function askLoss(surroundings: Surroundings): Command {
  return withMomentOptions(new Command("loss"))
    .description(
      "what outcomes would cost, what agreements would give back clause by clause, and what is left with whom",
    )
    .argument("<outcome...>", "the ids of outcomes")
    .action(async (ids: string[], options: MomentOptions) => {
      const variables = ids.map((outcome) => ({ ...momentVariables(options), outcome }));
      await putQuestion({ document: lossAllocationQuestion, variables, show: showLoss }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask loss outcome:fraudulent-payment
  answerable ask loss outcome:fraudulent-payment --as-of 2026-11-01T00:00:00Z --json`,
    );
}

function showLoss({ lossAllocation }: LossAllocationData): string {
  const { outcome, gross, residual, residualAtBest, borneBy, recoveries, disclaimer } = lossAllocation;
  const sums = table(
    ["LOSS", "AMOUNT"],
    [
      ["gross", moneyList(gross)],
      [
        borneBy === null ? "left with nobody on record" : `left with ${borneBy.name} as the outcome owner`,
        moneyList(residual),
      ],
      ["left were each breach shown", moneyList(residualAtBest)],
    ],
  );
  const rows = recoveries.map(({ agreement, clause, lossKind, ground, amount, atMost }) => [
    lossKind,
    agreement.name,
    clause?.name ?? "",
    ground,
    moneyList([amount]),
    moneyList([atMost]),
  ]);
  const title = printable(`${outcome.name} (${outcome.id})`);
  if (rows.length === 0) {
    const nothing =
      gross.length === 0
        ? "No loss is on record for it, so nothing was weighed; that is no finding that nothing would be lost."
        : "No agreement in force on record bears on it.";
    return `${title}\n\n${sums}\n${nothing}\n\n${printable(disclaimer)}\n`;
  }
  const weighed = table(["LOSS KIND", "AGREEMENT", "CLAUSE", "GROUND", "NOW", "AT MOST"], rows);
  const reasons = recoveries.map(({ reason }) => `${printable(reason)}\n`).join("");
  return `${title}\n\n${sums}\n${weighed}\n${reasons}\n${printable(disclaimer)}\n`;
}
