import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { tableOf, type Finding } from "./finding.ts";
import { readOptions } from "./options.ts";
import { storedEstate } from "./stored-estate.ts";

const benches = [
  "propagation",
  "blast-radius-over-http",
  "paths-between-two",
  "assurance-case",
  "choke-points-between-ten",
  "concentration",
  "lists-of-entities",
  "ingest",
  "import-bom",
  "small-commit",
  "start",
  "projection-memory",
  "gaps-of-estate",
];

/** Runs the benches that are named, or all, one after the other, each in a process of its own; prints one table. */
const options = readOptions(process.argv.slice(2));
const unknown = options.names.find((name) => !benches.includes(name));
if (unknown !== undefined) throw new RangeError(`there is no bench ${unknown}; there are ${benches.join(", ")}`);
await storedEstate(options);

const findings: Finding[] = [];
const size = ["entities", "relations", "seed"] as const;
for (const name of options.names.length === 0 ? benches : options.names) {
  process.stderr.write(`${name}\n`);
  const given = size.flatMap((option) => [`--${option}`, String(options[option])]);
  const file = new URL(`${name}.ts`, import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...given, "--json"]);
  for (const line of stdout.trim().split("\n")) findings.push(JSON.parse(line) as Finding);
}
const { entities, relations, seed } = options;
process.stdout.write(
  `${entities.toLocaleString("en")} entities, ${relations.toLocaleString("en")} relations, seed ${seed}, Node ${process.version}\n\n`,
);
process.stdout.write(tableOf(findings));
