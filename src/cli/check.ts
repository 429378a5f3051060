import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { all } from "./all-gaps.ts";
import { checkCommand, type CheckOptions } from "./check-options.ts";
import { CommandFault } from "./command-fault.ts";
import type { Door } from "./door.ts";
import { baselineText, readBaseline } from "./gap-baseline.ts";
import { gapReport, type GapReport } from "./gap-report.ts";
import { type EstateFile, readEstateFiles } from "./estate-file.ts";
import { findFiles } from "./find-files.ts";
import { junit } from "./junit.ts";
import { openDoor } from "./open-door.ts";
import { printable } from "./printable.ts";
import { loadFiles } from "./load-files.ts";
import { placesOf } from "./places-of.ts";
import { sarif } from "./sarif.ts";
import type { Surroundings } from "./surroundings.ts";
import { textReport } from "./text-report.ts";
import { isToldFault } from "./told-fault.ts";

const formats: Readonly<Record<CheckOptions["format"], (report: GapReport) => string>> = {
  text: textReport,
  sarif,
  junit,
};

/** `answerable check [FILE…]` */
export function check(surroundings: Surroundings): Command {
  return checkCommand().action(async (paths: string[], options: CheckOptions) => {
    try {
      surroundings.end(await checked(paths, options, surroundings));
    } catch (fault) {
      if (!isToldFault(fault)) throw fault;
      surroundings.terminal.tell(`${fault.message}\n`);
      surroundings.end(2);
    }
  });
}

async function checked(
  paths: readonly string[],
  options: CheckOptions,
  { environment, terminal }: Surroundings,
): Promise<0 | 1 | 2> {
  const inMemory = paths.length > 0;
  if (inMemory && (options.server !== undefined || options.store !== undefined)) {
    throw new CommandFault("Give files, --server or --store: one of them.");
  }
  const known = options.baseline === undefined ? new Set<string>() : await readBaseline(options.baseline);
  const files: EstateFile[] = [];
  for (const path of await findFiles(paths)) files.push(...(await readEstateFiles(path)));
  const target = inMemory ? { store: "sqlite::memory:" } : options;
  const door = await openDoor(target, { environment, terminal, purpose: inMemory ? "apply" : "ask" });
  try {
    if (!(await loadFiles(files, door, terminal))) return 2;
    return await tell(options, { known, door, places: placesOf(files) }, terminal);
  } finally {
    await door.close();
  }
}

async function tell(
  options: CheckOptions,
  { known, door, places }: { known: ReadonlySet<string>; door: Door; places: ReturnType<typeof placesOf> },
  terminal: Surroundings["terminal"],
): Promise<0 | 1> {
  const { failOn, format, rule, writeBaseline } = options;
  const found = await all(door, options);
  const report = gapReport(found, { failOn, ...(rule && { rule }), known, places });
  if (writeBaseline !== undefined) {
    await writeFile(writeBaseline, baselineText(found.gaps)).catch(() => {
      throw new CommandFault(`${writeBaseline} cannot be written.`);
    });
    terminal.tell(`${found.gaps.length} ids written to ${writeBaseline}.\n`);
  }
  terminal.print(formats[format](report));
  for (const id of report.mended) terminal.tell(`No longer found, and still in the baseline: ${printable(id)}\n`);
  return report.fresh.length > 0 && writeBaseline === undefined ? 1 : 0;
}
