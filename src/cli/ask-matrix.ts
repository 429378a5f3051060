import { Command } from "commander";
import { type MomentOptions, momentVariables, withMomentOptions } from "./ask-options.ts";
import { dutiesDisclaimer } from "./duties-disclaimer.ts";
import { printable } from "./printable.ts";
import { putQuestion } from "./put-question.ts";
import { type ResponsibilityMatrixData, responsibilityMatrixQuestion } from "./questions/responsibility-matrix.ts";
import type { Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";

interface MatrixOptions extends MomentOptions {
  readonly framework: string;
}

/** `answerable ask matrix ID…` */
export function askMatrix(surroundings: Surroundings): Command {
  return withMomentOptions(new Command("matrix"))
    .description("duty by duty, who is accountable and who does the work for components and what stands behind them")
    .argument("<id...>", "the ids of components")
    .option("--framework <id>", "the framework whose duties are meant", "cosai-srf")
    .action(async (ids: string[], options: MatrixOptions) => {
      const variables = ids.map((of) => ({ ...momentVariables(options), of, framework: options.framework }));
      await putQuestion({ document: responsibilityMatrixQuestion, variables, show: showMatrix }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask matrix agent:invoice-agent
  answerable ask matrix agent:invoice-agent --framework seed-3layer --json`,
    );
}

function showMatrix({ responsibilityMatrix }: ResponsibilityMatrixData): string {
  const { entity, framework, serviceModel, asOf, counts, bySide, rows } = responsibilityMatrix;
  const model = serviceModel ?? "service model not on record";
  const title = printable(`${entity.name} (${entity.id}), ${model}, by ${framework.name}, as of ${asOf}`);
  const cells = rows.map(({ layer, duty, component, status, accountable, responsible, basis, stance }) => [
    layer?.code ?? "",
    duty.name,
    component.name,
    status,
    accountable?.name ?? "",
    responsible.map(({ name }) => name).join(", "),
    basis ?? "",
    stance?.stance ?? "",
  ]);
  const head = ["LAYER", "DUTY", "COMPONENT", "STATUS", "ACCOUNTABLE", "RESPONSIBLE", "BASIS", "VENDOR'S STANCE"];
  const sums = [
    ...bySide.map(({ side, count }) => [side, String(count)]),
    ...counts.map(({ status, count }) => [status, String(count)]),
  ];
  const sentences = rows.map(({ sentence }) => `${printable(sentence)}\n`).join("");
  return `${title}\n\n${table(head, cells)}\n${table(["ROWS", "COUNT"], sums)}\n${sentences}\n${dutiesDisclaimer}\n`;
}
