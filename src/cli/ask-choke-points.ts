import { Command } from "commander";
import { type ChokePointsData, chokePointsQuestion } from "../exchange/out/questions/choke-points.ts";
import { scenarioVariables, type ScenarioOptions, withScenarioOptions } from "./ask-options.ts";
import { hopTable } from "./hop-table.ts";
import { putQuestion } from "./put-question.ts";
import { askedAt, cutShort } from "./show-info.ts";
import type { Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";

interface ChokePointsOptions extends ScenarioOptions {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** `answerable ask choke-points --from ID… --to ID…` */
export function askChokePoints(surroundings: Surroundings): Command {
  return withScenarioOptions(new Command("choke-points"))
    .description(
      "the fewest hops that cut every open path from some entities to others, and the entities they all share",
    )
    .requiredOption("--from <id...>", "the ids that harm starts at")
    .requiredOption("--to <id...>", "the ids that harm gets to")
    .action(async (options: ChokePointsOptions) => {
      const { from, to } = options;
      const variables = [{ ...scenarioVariables(options), from, to }];
      await putQuestion({ document: chokePointsQuestion, variables, show: showChokePoints }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask choke-points --from vendor:wrenfold-labs --to outcome:fraudulent-payment
  answerable ask choke-points --from resource:invoice-mailbox --to resource:erp --scenario INJECTION
  answerable ask choke-points --from vendor:anthropic vendor:openai --to agent:triage --scenario OUTAGE --json`,
    );
}

function showChokePoints({ chokePoints: { pathExists, cut, bottlenecks, info } }: ChokePointsData): string {
  const hops = cut.length === 1 ? "1 hop cuts" : `${cut.length} hops cut`;
  const found = pathExists ? `${hops} every open path` : "No open path";
  return [
    `${found}, ${askedAt(info)}\n`,
    cut.length === 0 ? "" : `\n${hopTable(cut)}`,
    pathExists ? "\nOn every open path\n" : "",
    bottlenecks.length === 0 && pathExists ? "no entity\n" : "",
    bottlenecks.length === 0
      ? ""
      : table(
          ["KIND", "ID", "NAME"],
          bottlenecks.map(({ kind, id, name }) => [kind, id, name]),
        ),
    cutShort(info),
  ].join("");
}
