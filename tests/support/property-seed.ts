import { execFileSync, type StdioOptions } from "node:child_process";

/** Where no repository is, as in a package that somebody unpacked. */
const anySeed = 1;

/**
 * What property tests draw by: PROPERTY_SEED where it is given, else a number that follows from the files of the last commit. So each
 * commit draws anew, and one that passed passes again. A 32-bit whole number.
 */
export function propertySeed(): number {
  const given = process.env["PROPERTY_SEED"];
  if (given !== undefined && given !== "") return Number(given) | 0;
  try {
    const stdio: StdioOptions = ["ignore", "pipe", "ignore"];
    const files = execFileSync("git", ["rev-parse", "HEAD^{tree}"], { encoding: "utf8", stdio });
    return Number.parseInt(files.slice(0, 8), 16) | 0;
  } catch {
    return anySeed;
  }
}
