import { Command } from "commander";
import { type HarmOptions, harmVariables, withHarmOptions } from "./ask-options.ts";
import { CommandFault } from "./command-fault.ts";
import { counted } from "./counted.ts";
import { hopTable } from "./hop-table.ts";
import { printable } from "./printable.ts";
import { putQuestion } from "./put-question.ts";
import { type FoundPath, type PathsData, pathsQuestion } from "./questions/paths.ts";
import { askedAt, cutShort } from "./show-info.ts";
import type { Surroundings } from "./surroundings.ts";

interface PathsOptions extends HarmOptions {
  readonly to?: readonly string[];
}

/** `answerable ask paths FROM… TO` */
export function askPaths(surroundings: Surroundings): Command {
  return withHarmOptions(new Command("paths"), { help: "how many paths to give at most, 1 to 100", count: 10 })
    .description("how harm gets from some entities to others: open paths first, then those that controls block")
    .argument("<id...>", "the ids that harm starts at; without --to, the last one is what it gets to")
    .option("--to <id...>", "the ids that harm gets to")
    .action(async (ids: string[], options: PathsOptions) => {
      const [from, to] = options.to === undefined ? [ids.slice(0, -1), ids.slice(-1)] : [ids, options.to];
      if (from.length === 0) throw new CommandFault("Give at least two ids: where harm starts, and what it gets to.");
      const variables = [{ ...harmVariables(options), from, to }];
      await putQuestion({ document: pathsQuestion, variables, show: showPaths }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask paths resource:invoice-mailbox outcome:fraudulent-payment --scenario INJECTION
  answerable ask paths vendor:wrenfold-labs vendor:vercel --to resource:erp --first 3
  answerable ask paths agent:triage resource:erp --as-of 2026-06-15T00:00:00Z --json`,
    );
}

function showPaths({ paths: { paths, info } }: PathsData): string {
  const open = paths.filter(({ blockedBy }) => blockedBy.length === 0).length;
  const found = paths.length === 0 ? "No path" : `${open} open and ${paths.length - open} blocked`;
  return `${found}, ${askedAt(info)}\n${paths.map(showPath).join("")}${cutShort(info)}`;
}

function showPath({ length, blockedBy, hops, sentence }: FoundPath, index: number): string {
  const state = blockedBy.length === 0 ? "open" : `blocked by ${blockedBy.map(({ name }) => name).join(", ")}`;
  const head = `\n${index + 1}. ${counted(length, "hop")}, ${printable(state)}\n`;
  return [head, hopTable(hops, "   "), `   ${printable(sentence)}\n`].join("");
}
