import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it has said so far. */
  stdout(): string;
  stderr(): string;
  readonly ended: Promise<Ended>;
}

export interface ProcessOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** Settings of whoever runs the tests are not those of the processes that are tested. */
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:ANSWERABLE_|NEO4J_|PORT$|HOST$|LOG_LEVEL$|NODE_OPTIONS$|VITEST)/u.test(name),
  ),
);

/** A process of its own, killed when the test ends in case it still runs. */
export function runProcess(command: string, parts: readonly string[], options: ProcessOptions = {}): Running {
  const child = spawn(command, parts, {
    cwd: options.folder ?? process.cwd(),
    env: { ...inherited, ...options.environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}
