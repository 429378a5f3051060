import { Command } from "commander";
import { type QuestionOptions, withFirst, withQuestionOptions, withScenario } from "./ask-options.ts";
import { moneyList } from "./money-list.ts";
import { putQuestion } from "./put-question.ts";
import { type ConcentrationData, concentrationQuestion } from "./questions/concentration.ts";
import type { Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";

interface ConcentrationOptions extends QuestionOptions {
  readonly kinds: readonly string[];
  readonly scenario: string;
  readonly first: number;
}

/** `answerable ask concentration` */
export function askConcentration(surroundings: Surroundings): Command {
  const command = withScenario(withQuestionOptions(new Command("concentration")), "OUTAGE");
  return withFirst(command, { help: "how many entities to list, 1 to 100", count: 20 })
    .description("on what the estate leans most: entities ranked by the agents that stop, or fall, with each alone")
    .option("--kinds <kind...>", "the kinds of the entities to rank, such as VENDOR, PLATFORM or MODEL", ["VENDOR"])
    .action(async ({ kinds, scenario, first, ...options }: ConcentrationOptions) => {
      const named = kinds.map((kind) => kind.toUpperCase());
      const variables = [{ kinds: named, scenario, first, asOf: options.asOf ?? null }];
      const show = (data: ConcentrationData): string => showConcentration(data, scenario);
      await putQuestion({ document: concentrationQuestion, variables, show }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask concentration
  answerable ask concentration --kinds MODEL PLATFORM --first 5 --as-of 2026-11-01T00:00:00Z
  answerable ask concentration --kinds IDENTITY --scenario COMPROMISE --json`,
    );
}

function showConcentration({ concentration: { nodes, totalCount } }: ConcentrationData, scenario: string): string {
  const head = ["KIND", "ID", "NAME", "AGENTS", "SHARE", "REACHED", "OUTCOMES", "GROSS LOSS"];
  const rows = nodes.map(({ entity, agents, share, reached, outcomes, grossLoss }) => [
    ...[entity.kind, entity.id, entity.name],
    ...[String(agents), `${Math.round(share * 100)} %`, String(reached), String(outcomes)],
    moneyList(grossLoss),
  ]);
  const more = totalCount - nodes.length;
  return [
    `${scenario} of each alone, as if no control held\n\n`,
    table(head, rows),
    more > 0 ? `… and ${more} more\n` : "",
  ].join("");
}
