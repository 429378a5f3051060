import type { Environment } from "./environment.ts";
import type { Terminal } from "./terminal.ts";

/** 0 done, 1 it could not run, 2 it was told of problems, 130 it was interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface Interruption {
  readonly signal: AbortSignal;
  /** Leaves interrupts to the process again. */
  readonly stop: () => void;
}

/** What a command has around it. */
export interface Surroundings {
  readonly environment: Environment;
  readonly terminal: Terminal;
  /** Says how the command ended. */
  readonly end: (code: ExitCode) => void;
  /** Begins to heed Ctrl+C: what is under way is to come to a stop of its own. A second one ends the process at once. */
  readonly heedInterrupt?: () => Interruption;
}
