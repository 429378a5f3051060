import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { makeEstate } from "./make-estate.ts";
import type { BenchOptions } from "./options.ts";

const folder = new URL("../data/bench/", import.meta.url);

/** The file with the generated estate of this size and seed; made where it is not there yet, and only ever whole. */
export async function storedEstate({ entities, relations, seed }: BenchOptions): Promise<string> {
  const path = placeOf(`estate-${entities}-${relations}-${seed}.db`);
  if (existsSync(path)) return path;
  const part = `${path}.part`;
  for (const suffix of ["", "-wal", "-shm"]) rmSync(part + suffix, { force: true });
  process.stderr.write(`making an estate of ${entities} entities and ${relations} relations, once\n`);
  await makeEstate(part, { entities, relations, seed });
  renameSync(part, path);
  return path;
}

/** A path for a file of a bench's own; its folder is there. */
export function placeOf(name: string): string {
  mkdirSync(folder, { recursive: true });
  return new URL(name, folder).pathname;
}
