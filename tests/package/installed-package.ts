import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** The package, packed from what lies here and installed into an empty folder, as anybody would. */
export interface InstalledPackage {
  readonly folder: string;
  /** An environment in which `npx` and `node` are the Node that runs the tests. */
  readonly environment: Readonly<Record<string, string>>;
}

const environment = { PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}` };

/** Packs and installs. Throws with what npm said where it does not succeed. */
export function installPackage(): InstalledPackage {
  const folder = mkdtempSync(join(tmpdir(), "answerable-package-"));
  npm(["pack", "--pack-destination", folder], process.cwd());
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack left no tarball.");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "elsewhere", private: true }));
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`], folder);
  return { folder, environment };
}

function npm(parts: readonly string[], folder: string): void {
  execFileSync("npm", parts, { cwd: folder, env: { ...process.env, ...environment }, encoding: "utf8", stdio: "pipe" });
}
