import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { checkCrashedStore } from "./crashed-store.ts";
import { isLarge } from "./numbered-batch.ts";

export interface CrashRound {
  /** The store's file; it holds the batches 1 to `written`. */
  readonly path: string;
  readonly written: number;
  /** A number at least 0 and below 1, by which the moment of the kill is chosen. */
  readonly chance: () => number;
}

export interface CrashOutcome {
  /** Batches that the store holds after the round. */
  readonly written: number;
  readonly acknowledged: number;
  /** Whether a batch was under way when the process was killed, and whether it was one of 10,000 items. */
  readonly struck: "NOTHING" | "SMALL" | "LARGE";
}

const writer = fileURLToPath(new URL("crash-writer.ts", import.meta.url));
/** Ms: about as long as a batch takes, a small one or one of 10,000 items, so that kills fall on all of its stages. */
const killWithin = { small: 40, large: 700 };

/**
 * Has a process write to the store, kills it with SIGKILL at a random moment (in every second round, in the middle of a large
 * batch), and holds what it left to what it acknowledged. Throws an AssertionError where a promise was broken.
 */
export async function crashRound({ path, written, chance }: CrashRound): Promise<CrashOutcome> {
  const child = spawn(process.execPath, [writer, path, String(written + 1)], { stdio: ["ignore", "pipe", "inherit"] });
  const said = { begun: written, done: written };
  const size = chance() < 0.5 ? "large" : "small";
  const ready = listen(child, said, (number) => isLarge(number) === (size === "large"));
  const exited = once(child, "exit");
  await Promise.race([ready, exited]);
  await sleep(chance() * killWithin[size]);
  child.kill("SIGKILL");
  const [, signal] = (await exited) as [number | null, string | null];
  if (signal !== "SIGKILL") throw new Error("the writer ended by itself");
  // What it said before it died may still be in the pipe.
  if (!child.stdout.closed) await once(child.stdout, "close");
  const struck = said.begun === said.done ? "NOTHING" : isLarge(said.begun) ? "LARGE" : "SMALL";
  return { written: await checkCrashedStore(path, said.done), acknowledged: said.done, struck };
}

/** Follows what the writer says; resolves once it begins a batch whose number is awaited. */
function listen(
  child: ChildProcessByStdio<null, Readable, null>,
  said: { begun: number; done: number },
  awaited: (number: number) => boolean,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [word, number] = line.split(" ");
    if (word === "done") said.done = Number(number);
    else said.begun = Number(number);
    if (word === "begin" && awaited(Number(number))) resolve(undefined);
  });
  return promise;
}
