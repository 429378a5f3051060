import { spawnSync } from "node:child_process";

/** Builds what is bundled ahead, where that is needed, before any test runs. Throws with what the build said where it fails. */
export default function buildLibraries(): void {
  const { status, stderr } = spawnSync(process.execPath, ["libraries/build.ts", "--if-needed"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
