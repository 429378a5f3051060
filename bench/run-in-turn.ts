import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { tableOf, type Finding } from "./finding.ts";
import type { BenchOptions } from "./options.ts";

/** Where benches lie, and their names in the order in which they are run. */
export interface BenchFolder {
  readonly url: string;
  readonly names: readonly string[];
}

/** Runs the benches that are named, or all, one after the other, each in a process of its own; prints one table. Throws on an unknown name. */
export async function runInTurn(folder: BenchFolder, options: BenchOptions): Promise<void> {
  const unknown = options.names.find((name) => !folder.names.includes(name));
  if (unknown !== undefined) throw new RangeError(`there is no bench ${unknown}; there are ${folder.names.join(", ")}`);
  const findings: Finding[] = [];
  const size = ["entities", "relations", "seed"] as const;
  for (const name of options.names.length === 0 ? folder.names : options.names) {
    process.stderr.write(`${name}\n`);
    const given = size.flatMap((option) => [`--${option}`, String(options[option])]);
    const file = new URL(`${name}.ts`, folder.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [file, ...given, "--json"]);
    for (const line of stdout.trim().split("\n")) findings.push(JSON.parse(line) as Finding);
  }
  const { entities, relations, seed } = options;
  process.stdout.write(
    `${entities.toLocaleString("en")} entities, ${relations.toLocaleString("en")} relations, seed ${seed}, Node ${process.version}\n\n`,
  );
  process.stdout.write(tableOf(findings));
}
