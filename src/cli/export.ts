import { Command } from "commander";
import type { ExportOptions } from "./export-answer.ts";
import { withDoorOptions } from "./open-door.ts";
import type { Surroundings } from "./surroundings.ts";

/** `answerable export ANSWER FORMAT [ARGUMENT=VALUE…]` */
export function exportCommand(surroundings: Surroundings): Command {
  return withDoorOptions(new Command("export"))
    .description("write an answer, or the whole estate, as a document that other tools read")
    .argument("[answer]", "which answer, such as blast-radius; without one, what there is is listed")
    .argument("[format]", "as what, such as csv")
    .argument(
      "[argument=value...]",
      "the arguments of the question as GraphQL names them, lists by giving one several times",
    )
    .option("--out <file>", "write it there (default: standard output); a file is put in place once it is whole")
    .addHelpText(
      "after",
      `
The same documents are served at GET /export/ANSWER/FORMAT?ARGUMENT=VALUE. docs/export.md describes each.

Exit code: 0 written; 2 it cannot be had as asked (an unknown id, an unknown argument, too many rows); 1 it could not be tried.

Examples:
  answerable export
  answerable export blast-radius csv origins=vendor:wrenfold-labs --out blast-radius.csv
  answerable export paths csv from=resource:invoice-mailbox to=outcome:fraudulent-payment scenario=INJECTION table=paths
  answerable export responsibility-matrix json of=agent:triage asOf=2026-11-01T00:00:00Z --store sqlite:./data/answerable.db`,
    )
    .action(async (answer: string | undefined, format: string | undefined, words: string[], options: ExportOptions) => {
      const { exportAnswer } = await import("./export-answer.ts");
      await exportAnswer({ answer, format, words }, options, surroundings);
    });
}
