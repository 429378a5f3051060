import { type Command, InvalidArgumentError } from "commander";
import { assume, assumeHelp, type Assumed } from "./assume.ts";
import { type DoorOptions, withDoorOptions } from "./open-door.ts";

export interface QuestionOptions extends DoorOptions {
  readonly asOf?: string;
  readonly json: boolean;
}

export interface MomentOptions extends QuestionOptions {
  readonly knownAt?: string;
}

export interface AskOptions extends MomentOptions {
  readonly assume?: Assumed;
}

export interface ScenarioOptions extends AskOptions {
  readonly scenario: string;
  readonly assurance: string;
}

export interface HarmOptions extends ScenarioOptions {
  readonly maxDepth: number;
  readonly first: number;
}

/** Adds the options of every question. */
export function withQuestionOptions(command: Command): Command {
  return withDoorOptions(command)
    .option(
      "--as-of <time>",
      "the moment asked about, by when things held, such as 2026-11-01T00:00:00Z (default: now)",
    )
    .option("--json", "print the GraphQL answer", false);
}

/** Adds those of the questions that can be asked of what the graph knew. */
export function withMomentOptions(command: Command): Command {
  return withQuestionOptions(command).option(
    "--known-at <time>",
    "what the graph knew at this moment (default: all that is recorded)",
  );
}

/** Adds the options of the questions that take a what-if. */
export function withAskOptions(command: Command): Command {
  return withMomentOptions(command).option<Assumed>("--assume <what>", assumeHelp, assume);
}

/** Adds what happens at the start of a question about harm. */
export function withScenario(command: Command, scenario: string): Command {
  return command.option(
    "--scenario <name>",
    "what happens at the start: COMPROMISE, OUTAGE, INJECTION or DISCLOSURE",
    upper,
    scenario,
  );
}

/** Adds how many items of a list to give. */
export function withFirst(command: Command, first: { readonly help: string; readonly count: number }): Command {
  return command.option("--first <count>", first.help, whole, first.count);
}

/** Adds the options of the questions about harm that minds controls. */
export function withScenarioOptions(command: Command): Command {
  return withScenario(withAskOptions(command), "COMPROMISE").option(
    "--assurance <state>",
    "what a control must show to hold: UNKNOWN, CLAIMED, DOCUMENTED, CONFIGURED, TESTED or INDEPENDENTLY_VERIFIED",
    upper,
    "TESTED",
  );
}

/** Adds those of the questions that go so many hops, and list so many things. */
export function withHarmOptions(command: Command, first: { readonly help: string; readonly count: number }): Command {
  const deep = withScenarioOptions(command).option(
    "--max-depth <hops>",
    "how many hops to go at most, 1 to 1000",
    whole,
    64,
  );
  return withFirst(deep, first);
}

/** The arguments that every question takes alike. */
export function momentVariables({ asOf, knownAt }: MomentOptions): Readonly<Record<string, unknown>> {
  return { asOf: asOf ?? null, knownAt: knownAt ?? null };
}

/** Those of a question that takes a what-if. */
export function askVariables({ assume: assumed, ...when }: AskOptions): Readonly<Record<string, unknown>> {
  return { ...momentVariables(when), assume: assumed ?? null };
}

/** Those of a question about harm that minds controls. */
export function scenarioVariables(options: ScenarioOptions): Readonly<Record<string, unknown>> {
  const { scenario, assurance } = options;
  return { ...askVariables(options), scenario, assurance };
}

export function harmVariables(options: HarmOptions): Readonly<Record<string, unknown>> {
  const { maxDepth, first } = options;
  return { ...scenarioVariables(options), maxDepth, first };
}

function upper(text: string): string {
  return text.toUpperCase();
}

function whole(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("It takes a whole number.");
  return Number(text);
}
