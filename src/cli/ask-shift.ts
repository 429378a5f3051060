import { Command } from "commander";
import { type MomentOptions, momentVariables, withMomentOptions } from "./ask-options.ts";
import { dutiesDisclaimer } from "./duties-disclaimer.ts";
import { printable } from "./printable.ts";
import { putQuestion } from "./put-question.ts";
import { type ServiceModelShiftData, serviceModelShiftQuestion } from "./questions/service-model-shift.ts";
import type { Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";

interface ShiftOptions extends MomentOptions {
  readonly framework: string;
  readonly to: string;
}

/** `answerable ask shift ID… --to MODEL` */
export function askShift(surroundings: Surroundings): Command {
  return withMomentOptions(new Command("shift"))
    .description("which duties move, and to whom, when agents move to another service model")
    .argument("<id...>", "the ids of agents")
    .requiredOption("--to <model>", "the service model: SAAS, PAAS, AGENT_PAAS or IAAS", (text) => text.toUpperCase())
    .option("--framework <id>", "the framework whose duties are meant", "cosai-srf")
    .action(async (ids: string[], options: ShiftOptions) => {
      const { framework, to } = options;
      const variables = ids.map((of) => ({ ...momentVariables(options), of, framework, to }));
      await putQuestion({ document: serviceModelShiftQuestion, variables, show: showShift }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask shift agent:invoice-agent --to IAAS
  answerable ask shift agent:invoice-agent --to saas --framework seed-3layer`,
    );
}

function showShift({ serviceModelShift }: ServiceModelShiftData): string {
  const { entity, from, to, unchanged, before, after, moves } = serviceModelShift;
  const title = printable(`${entity.name} (${entity.id}), from ${from ?? "no service model on record"} to ${to}`);
  const sides = before.map(({ side, count }) => {
    const then = after.find((each) => each.side === side)?.count ?? 0;
    return [side, String(count), String(then)];
  });
  const sentences = moves.map(({ sentence }) => `${printable(sentence)}\n`).join("");
  const moved = moves.length === 1 ? "1 row moves" : `${moves.length} rows move`;
  return `${title}\n\n${table(["SIDE", "BEFORE", "AFTER"], sides)}\n${moved}, ${unchanged} stay.\n${sentences}\n${dutiesDisclaimer}\n`;
}
