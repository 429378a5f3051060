import { runProcess, type Ended, type ProcessOptions } from "../support/run-process.ts";

/** The command as a process of its own, to its end. */
export function answerable(parts: readonly string[], options: ProcessOptions = {}): Promise<Ended> {
  return runProcess(process.execPath, ["src/cli/answerable.ts", ...parts], options).ended;
}
