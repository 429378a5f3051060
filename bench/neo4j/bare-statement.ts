import { readFileSync } from "node:fs";

/** The text of a file of Cypher beside this one. */
export function bareStatement(name: string): string {
  return readFileSync(new URL(`${name}.cypher`, import.meta.url), "utf8");
}
