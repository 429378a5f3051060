import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Of what production installs, as blocks on disk: 60 MB. */
const kibibytesMax = 60_000_000 / 1024;

test("what production installs takes less than 60 MB on disk", { timeout: 300_000 }, () => {
  const folder = temporaryFolder();
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(name, join(folder, name));
  const install = ["ci", "--omit=dev", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
  execFileSync("npm", install, { cwd: folder, stdio: "pipe" });
  const [kibibytes] = execFileSync("du", ["-sk", join(folder, "node_modules")], { encoding: "utf8" }).split("\t");
  expect(Number(kibibytes)).toBeGreaterThan(0);
  expect(Number(kibibytes)).toBeLessThan(kibibytesMax);
});
