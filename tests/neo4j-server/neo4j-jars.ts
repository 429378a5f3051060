import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Release } from "./releases.ts";

/** What is fetched and made once for all runs. */
export const neo4jCache = join(import.meta.dirname, "../../node_modules/.cache/neo4j");

/** The folder with the jars of a release, fetched by Maven the first time (about 116 MB). Rejects where Maven fails. */
export async function neo4jJars({ version, profile }: Release): Promise<string> {
  const folder = join(neo4jCache, version, "lib");
  if (existsSync(folder)) return folder;
  mkdirSync(join(neo4jCache, version), { recursive: true });
  // Copied beside and renamed, so that a run which is broken off, or another at once, leaves no half of it.
  const partial = mkdtempSync(join(neo4jCache, version, "partial-"));
  // Minutes in which nothing else is told would look like a run that hangs.
  console.warn(`Maven fetches Neo4j ${version}, once for all runs (about 116 MB).`);
  const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${partial}`, "-DincludeScope=runtime"];
  const options = ["-q", "-B", ...(profile === null ? [] : [`-P${profile}`])];
  await promisify(execFile)("mvn", [...options, ...goal], { cwd: import.meta.dirname });
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
