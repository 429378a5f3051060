import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { InlineConfig } from "vite";

/** A folder that vite fills. */
export interface BuiltFolder {
  /** Where it lies, without a `/` at its end. */
  readonly folder: string;
  /** A digest of all that it is made of. */
  readonly from: string;
  /** Whether it is built where the one that is there was built from the same. */
  readonly ifNeeded: boolean;
  /** What to say where development dependencies, which build it, are not installed. */
  readonly leftOut: string;
  /** How, into a folder that is put in place afterwards. */
  readonly config: (outDir: string) => InlineConfig;
}

/**
 * Builds a folder aside and puts it in place by renaming, so that nobody is given half of it. Beside what was built lies what it
 * was built from. Rejects where the build fails.
 */
export async function buildAhead({ folder, from, ifNeeded, leftOut, config }: BuiltFolder): Promise<void> {
  const stamp = `${folder}/built-from.txt`;
  const isFresh = (): boolean => existsSync(stamp) && readFileSync(stamp, "utf8") === from;
  if (ifNeeded && isFresh()) return;
  const vite = await import("vite").catch(() => undefined);
  if (vite === undefined) {
    console.error(leftOut);
    return;
  }
  const aside = `${folder}.${process.pid}`;
  await vite.build(config(aside));
  writeFileSync(`${aside}/built-from.txt`, from);
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  } catch (fault) {
    rmSync(aside, { recursive: true, force: true });
    // Another build of the same was faster.
    if (!isFresh()) throw fault;
  }
}
