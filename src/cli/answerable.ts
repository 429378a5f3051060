#!/usr/bin/env node
import { processTerminal } from "./terminal.ts";

/** The oldest Node that has all that is used. */
const nodeMajorMin = 24;

const [nodeMajor = "0"] = process.versions.node.split(".");
if (Number(nodeMajor) < nodeMajorMin) {
  process.stderr.write(`Answerable needs Node ${nodeMajorMin} or later; this is ${process.versions.node}.\n`);
  process.exit(1);
}

// Loaded after the check, since what it loads may not even parse on an older Node.
const { run } = await import("./run.ts");
await run(process.argv.slice(2), {
  environment: process.env,
  terminal: processTerminal(),
  end: (code) => {
    process.exitCode = code;
  },
  heedInterrupt: () => {
    const interrupted = new AbortController();
    const interrupt = (): void => {
      interrupted.abort();
    };
    process.once("SIGINT", interrupt);
    return { signal: interrupted.signal, stop: () => process.removeListener("SIGINT", interrupt) };
  },
});
