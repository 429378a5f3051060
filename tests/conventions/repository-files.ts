import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * The paths of the repository's own text files, from its root, with `/`, sorted by git; a file not yet added counts, an ignored one does not.
 * Throws when none matches, for a rule that looks at nothing holds of everything.
 */
export function repositoryFiles(wanted: RegExp): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = listed.split("\0").filter((path) => wanted.test(path) && existsSync(path) && isText(path));
  if (files.length === 0) throw new Error(`No file of the repository matches ${wanted.source}.`);
  return files;
}

/** What a person wrote under src. */
export const writtenSource = /^src\/(?!graphql\/generated\/).*\.ts$/;

function isText(path: string): boolean {
  return !readFileSync(path).includes(0);
}
