import type { ToldGap } from "./questions/gaps.ts";
import { readTextFile } from "./read-text-file.ts";

/** The ids of known gaps: one a line; what is empty or begins with # says nothing. Rejects with `CommandFault` where it cannot be read. */
export async function readBaseline(path: string): Promise<ReadonlySet<string>> {
  const text = await readTextFile(path);
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")));
}

/** A file of known gaps. */
export function baselineText(gaps: readonly ToldGap[]): string {
  const head = "# Gaps that are known, one id a line: `answerable check --baseline` fails on none of them.";
  return [head, ...gaps.map(baselineId), ""].join("\n");
}

/** A gap's id as a line: what tells gaps apart may be a name of somebody else's, which may hold anything. */
export function baselineId({ id }: Pick<ToldGap, "id">): string {
  return id.replaceAll(/\s+/gu, " ").trim();
}
