import type { Environment } from "./open-door.ts";
import type { Terminal } from "./terminal.ts";

/** What a command has around it. */
export interface Surroundings {
  readonly environment: Environment;
  readonly terminal: Terminal;
  /** Says how the command ended: 0 done, 1 it could not run, 2 it was told of problems. */
  readonly end: (code: 0 | 1 | 2) => void;
}
