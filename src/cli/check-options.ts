import { Command, InvalidArgumentError, Option } from "commander";
import { type DoorOptions, withDoorOptions } from "./open-door.ts";

const checkFormats = ["text", "sarif", "junit"] as const;
export const severities = ["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"] as const;

export interface CheckOptions extends DoorOptions {
  readonly failOn: (typeof severities)[number];
  readonly format: (typeof checkFormats)[number];
  readonly rule?: readonly string[];
  readonly asOf?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

/** `check` with its arguments and its help, without what it does. */
export function checkCommand(): Command {
  return withDoorOptions(new Command("check"))
    .description("fail where there are gaps: for pipelines")
    .argument(
      "[file...]",
      "documents of an estate to check in memory, in the place of a server or a store; of a folder all its .yaml, .yml and .json files",
    )
    .option(
      "--fail-on <severity>",
      "fail on gaps at least as grave as INFO, LOW, MEDIUM, HIGH or CRITICAL",
      severity,
      "HIGH",
    )
    .addOption(new Option("--format <name>", "how to tell of them").choices(checkFormats).default("text"))
    .option("--rule <name>", "look only for gaps of this rule, once or more (default: all)", eachUpper)
    .option("--as-of <time>", "the moment asked about, such as 2026-11-01T00:00:00Z (default: now)")
    .option("--baseline <file>", "the ids of gaps that are known and fail nothing, one a line")
    .option("--write-baseline <file>", "write the ids of all gaps that are found to a file, and fail on none")
    .addHelpText(
      "after",
      `
Exit code: 0 no gap as grave as that, 1 there are some, 2 the check could not be made: a document has problems, a bad option, no answer.

Examples:
  answerable check estate/ --fail-on critical
  answerable check --store sqlite:./data/answerable.db --format sarif
  answerable check --server http://127.0.0.1:8080/graphql --format junit
  answerable check estate/ --baseline known-gaps.txt`,
    );
}

function severity(text: string): string {
  const found = severities.find((each) => each === text.toUpperCase());
  if (found === undefined) throw new InvalidArgumentError(`It takes ${severities.join(", ")}.`);
  return found;
}

function eachUpper(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text.toUpperCase()];
}
