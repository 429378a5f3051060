import { Command } from "commander";
import { type HarmOptions, harmVariables, withHarmOptions } from "./ask-options.ts";
import { counted } from "./counted.ts";
import { moneyList } from "./money-list.ts";
import { printable } from "./printable.ts";
import { putQuestion } from "./put-question.ts";
import {
  type OutcomePathsData,
  outcomePathsQuestion,
  type ToldAccountability,
  type ToldOutcomePath,
} from "./questions/outcome-paths.ts";
import { askedAt, cutShort } from "./show-info.ts";
import type { Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";

interface OutcomePathsOptions extends HarmOptions {
  readonly from?: readonly string[];
}

/** `answerable ask outcome-paths ID…` */
export function askOutcomePaths(surroundings: Surroundings): Command {
  return withHarmOptions(new Command("outcome-paths"), { help: "how many paths to give at most, 1 to 100", count: 20 })
    .description(
      "how outcomes can be reached: a path for each origin, who is accountable for each hop, what loss is left",
    )
    .argument("<outcome...>", "the ids of outcomes")
    .option("--from <kind...>", "only origins of these kinds, such as VENDOR or IDENTITY")
    .action(async (ids: string[], options: OutcomePathsOptions) => {
      const fromKinds = options.from?.map((kind) => kind.toUpperCase()) ?? null;
      const variables = ids.map((outcome) => ({ ...harmVariables(options), outcome, fromKinds }));
      await putQuestion({ document: outcomePathsQuestion, variables, show: showOutcomePaths }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask outcome-paths outcome:fraudulent-payment
  answerable ask outcome-paths outcome:fraudulent-payment --from VENDOR IDENTITY --first 3
  answerable ask outcome-paths outcome:fraudulent-payment --scenario INJECTION --json`,
    );
}

function showOutcomePaths({ outcomePaths }: OutcomePathsData): string {
  const { outcome, owner, openOrigins, paths, info } = outcomePaths;
  const open = openOrigins.length === 0 ? "no origin" : counted(openOrigins.length, "origin");
  return [
    `${printable(`${outcome.name} (${outcome.id})`)}: open from ${open}, ${askedAt(info)}\n`,
    `${printable(owner.sentence)}\n`,
    openOrigins.length === 0 ? "" : `Open origins: ${printable(openOrigins.map(({ name }) => name).join(", "))}\n`,
    ...paths.map(showPath),
    cutShort(info),
  ].join("");
}

function showPath({ origin, scenario, path, residualLoss, accountable }: ToldOutcomePath, index: number): string {
  const { length, blockedBy, sentence } = path;
  const state = blockedBy.length === 0 ? "open" : `blocked by ${blockedBy.map(({ name }) => name).join(", ")}`;
  const left = moneyList(residualLoss);
  const head = ["FROM", "RELATION", "TO", "POWERS", "ACCOUNTABLE", "BY", "GUARDS"];
  return [
    `\n${index + 1}. ${printable(`${origin.name}, ${scenario}, ${counted(length, "hop")}, ${state}`)}\n`,
    table(head, accountable.map(hopRow), "   "),
    `   ${printable(sentence)}\n`,
    left === "" ? "" : `   Loss left: ${printable(left)}\n`,
  ].join("");
}

function hopRow({ hop, party, reason }: ToldAccountability): readonly string[] {
  const { from, to, relation, reversed, powers, guards } = hop;
  const stops = guards.map(({ control, holds, reason: why }) => {
    return `${control.name}: ${holds ? "holds" : (why ?? "does not hold")}`;
  });
  const type = reversed ? `${relation.type} (against)` : relation.type;
  return [from.name, type, to.name, powers.join(" "), party?.name ?? "", reason, stops.join("; ")];
}
