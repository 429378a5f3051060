#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import type { Surroundings } from "./surroundings.ts";
import { processTerminal } from "./terminal.ts";

/** The oldest Node that has all that is used. */
const nodeMajorMin = 24;

const [nodeMajor = "0"] = process.versions.node.split(".");
if (Number(nodeMajor) < nodeMajorMin) {
  process.stderr.write(`Answerable needs Node ${nodeMajorMin} or later; this is ${process.versions.node}.\n`);
  process.exit(1);
}

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const terminal = processTerminal();
const surroundings: Surroundings = {
  environment: process.env,
  terminal,
  end: (code) => {
    process.exitCode = code;
  },
};

// Loaded after the check, since what they load may not even parse on an older Node.
const { apply } = await import("./apply.ts");
const { ask } = await import("./ask.ts");
const { serve } = await import("./serve.ts");
const { isToldFault } = await import("./told-fault.ts");

const program = new Command("answerable")
  .description("Who answers for what in an AI estate, and what a compromise costs.")
  .version(version)
  .addCommand(serve())
  .addCommand(apply(surroundings))
  .addCommand(ask(surroundings))
  .addHelpText(
    "after",
    `
Examples:
  answerable serve
  answerable apply estate/ --dry-run
  answerable ask owner agent:support-assistant
  answerable help ask blast-radius`,
  );

try {
  await program.parseAsync();
} catch (fault) {
  if (!isToldFault(fault)) throw fault;
  terminal.tell(`${fault.message}\n`);
  process.exitCode = 1;
}
