import { readFileSync } from "node:fs";

/** The folder of the statements that the store runs, beside `src` or what is built from it. */
export const statementFolder = new URL("../../../cypher/store/", import.meta.url);

const texts = new Map<string, string>();

/** The Cypher of `cypher/store/NAME.cypher`, read once. Throws where there is no such file: the names are ours. */
export function statement(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`${name}.cypher`, statementFolder), "utf8");
    texts.set(name, text);
  }
  return text;
}
