import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { apply } from "./apply.ts";
import { ask } from "./ask.ts";
import { check } from "./check.ts";
import { copy } from "./copy.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { mcp } from "./mcp.ts";
import { serve } from "./serve.ts";
import { verify } from "./verify.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Terminal } from "./terminal.ts";
import { isToldFault } from "./told-fault.ts";
import { webhooks } from "./webhooks.ts";

/** Runs `answerable` with the words that were typed after it. Rejects only with what is no fault of the caller. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<void> {
  const { terminal, end } = surroundings;
  const program = new Command("answerable")
    .description("Who answers for what in an AI estate, and what a compromise costs.")
    .version(version())
    .addCommand(serve())
    .addCommand(apply(surroundings))
    .addCommand(importCommand(surroundings))
    .addCommand(ask(surroundings))
    .addCommand(check(surroundings))
    .addCommand(copy(surroundings))
    .addCommand(webhooks(surroundings))
    .addCommand(exportCommand(surroundings))
    .addCommand(verify(surroundings))
    .addCommand(mcp(surroundings, version()))
    .addHelpText(
      "after",
      `
Examples:
  answerable serve
  answerable apply estate/ --dry-run
  answerable import claude_desktop_config.json --dry-run
  answerable ask owner agent:support-assistant
  answerable help ask blast-radius`,
    );
  speaksThrough(program, terminal);
  // A pipeline tells gaps by 1: a check that could not be made is something else.
  const notRun = words[0] === "check" ? 2 : 1;
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (fault) {
    if (fault instanceof CommanderError) end(fault.exitCode === 0 ? 0 : notRun);
    else if (isToldFault(fault)) {
      terminal.tell(`${fault.message}\n`);
      end(notRun);
    } else throw fault;
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}

function speaksThrough(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({ writeOut: terminal.print, writeErr: terminal.tell });
  for (const each of command.commands) speaksThrough(each, terminal);
}
