import type { Command } from "commander";
import { problem } from "../changes/problem.ts";
import { at } from "../changes/path.ts";
import { applyCommand, type ApplyOptions } from "./apply-options.ts";
import { applyParcels } from "./apply-parcels.ts";
import { type EstateFile, readEstateFiles } from "./estate-file.ts";
import { findFiles } from "./find-files.ts";
import { openDoor } from "./open-door.ts";
import { packFiles, packSources } from "./pack.ts";
import { placed, problemLine, type PlacedProblem } from "./problem-line.ts";
import { printable, printableJson } from "./printable.ts";
import type { Surroundings } from "./surroundings.ts";

/** `answerable apply FILE…` */
export function apply(surroundings: Surroundings): Command {
  return applyCommand().action((paths: string[], options: ApplyOptions) => applyFiles(paths, options, surroundings));
}

async function applyFiles(paths: readonly string[], options: ApplyOptions, surroundings: Surroundings): Promise<void> {
  const { terminal, environment, end } = surroundings;
  const files: EstateFile[] = [];
  for (const path of await findFiles(paths)) files.push(...(await readEstateFiles(path)));
  const unread = files.flatMap((file) => problemsOf(file, options));
  if (unread.length > 0) {
    terminal.tell(unread.map(problemLine).join(""));
    if (options.json) terminal.print(`${printableJson([{ problems: unread }])}\n`);
    end(2);
    return;
  }
  const packing = options.replace ? packSources(files, options.source) : packFiles(files);
  for (const text of packing.told) (options.json ? terminal.tell : terminal.print)(`${printable(text)}\n`);
  const door = await openDoor(options, { environment, terminal, purpose: options.dryRun ? "dry run" : "apply" });
  try {
    end(await applyParcels(packing.parcels, options, { door, terminal }));
  } finally {
    await door.close();
  }
}

/** What keeps a file from being sent at all. */
function problemsOf(file: EstateFile, { source }: ApplyOptions): readonly PlacedProblem[] {
  const { document, head } = file;
  if (document.problems.length > 0) {
    return document.problems.map((one) => placed(one, { file, path: one.path, line: one.line }));
  }
  if (source !== undefined || typeof head["source"] === "string") return [];
  const missing = problem("PROPERTY_REQUIRED", at(null, "source"), {
    owner: "A document",
    property: "source, in the document or as --source",
  });
  return [placed(missing, { file, path: missing.path, line: null })];
}
