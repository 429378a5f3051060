import { spawn } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { text } from "node:stream/consumers";
import type { Finding } from "./finding.ts";
import type { BenchOptions } from "./options.ts";
import { runAlone } from "./run-alone.ts";
import { placeOf, storedEstate } from "./stored-estate.ts";

/** The answer, the format, and its arguments. */
const documents = [
  ["entities", "csv"],
  ["relations", "csv"],
  ["estate", "yaml"],
  ["estate", "json"],
  ["estate", "graph"],
  ["estate", "graphml"],
  ["estate", "cypher-rows"],
  ["estate", "oscal"],
  ["estate", "ciso-assistant", "model=Asset"],
  ["estate", "ciso-assistant", "model=TPRM"],
  ["entities", "xlsx", "kinds=AGENT"],
] as const;

/** What a process may hold: far less than the documents, the estate and a copy of it would take. */
const mebibytesMax = 768;

/** The whole estate as documents, each by the command in a process of its own: what it takes in time and memory. */
export async function estateAsDocuments(options: BenchOptions): Promise<readonly Finding[]> {
  const path = await storedEstate(options);
  const findings: Finding[] = [];
  for (const words of documents) {
    const out = placeOf("export.out");
    const begun = performance.now();
    const peak = await peakOf(["export", ...words, "--store", `sqlite:${path}`, "--out", out]);
    findings.push({
      what: `${words.join(" ")} of ${options.entities.toLocaleString("en")} entities`,
      measured: peak,
      unit: "MiB held",
      aim: { atMost: mebibytesMax },
      figures: { ms: performance.now() - begun, MB: statSync(out).size / 1e6 },
    });
    rmSync(out);
  }
  return findings;
}

/** Tells how much memory the process held at most, in KiB, once it ends. */
const teller = "process.on('exit', () => process.stderr.write('\\nheld ' + process.resourceUsage().maxRSS + '\\n'))";

/** MiB that the command held at most. Rejects with what it said where it fails. */
async function peakOf(words: readonly string[]): Promise<number> {
  const command = new URL("../src/cli/answerable.ts", import.meta.url).pathname;
  const hook = `data:text/javascript,${encodeURIComponent(teller)}`;
  const child = spawn(process.execPath, ["--import", hook, command, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const said = await text(child.stderr);
  const held = /held (?<kibibytes>\d+)/u.exec(said)?.groups?.["kibibytes"];
  if ((await ended) !== 0 || held === undefined) throw new Error(said);
  return Number(held) / 1024;
}

if (import.meta.main) await runAlone(estateAsDocuments);
