import { readFileSync } from "node:fs";

/** Where the pattern occurs: `path:line: text`, in the order of the files and of their lines; empty where it occurs nowhere. */
export function linesMatching(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .map((text, index) => ({ text, line: index + 1 }))
      .filter(({ text }) => pattern.test(text))
      .map(({ text, line }) => `${path}:${line}: ${text.trim().slice(0, 120)}`),
  );
}
