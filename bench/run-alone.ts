import { tableOf, type Finding } from "./finding.ts";
import { readOptions, type BenchOptions } from "./options.ts";

/** What every bench is. */
export type Bench = (options: BenchOptions) => Promise<readonly Finding[]>;

/** Runs one bench with the options of the command line and prints what it found. */
export async function runAlone(bench: Bench): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const findings = await bench(options);
  const text = options.json ? findings.map((finding) => `${JSON.stringify(finding)}\n`).join("") : tableOf(findings);
  process.stdout.write(text);
}
