import { setImmediate } from "node:timers/promises";
import { Composer, type CST, type Document, type LineCounter, Lexer, Parser } from "yaml";
import { problem, type Problem } from "../changes/problem.ts";
import type { DocumentLimits } from "./document-limits.ts";

/** A few milliseconds' work, after which others get their turn. */
const wordsATurn = 8192;

/** `uniqueKeys` is off because it compares every key of an object with every other. */
const options = { schema: "core", uniqueKeys: false, merge: false } as const;

/** Long documents are read one after the other: the nodes of one may take a gigabyte. */
let turn: Promise<unknown> = Promise.resolve();

/** The YAML documents of a text, faults and all; a problem where it has too many words or they take too long. */
export async function composeYaml(
  text: string,
  lines: LineCounter,
  limits: DocumentLimits,
): Promise<readonly Document.Parsed[] | Problem> {
  if (text.length < wordsATurn) return compose(text, lines, limits);
  const mine = turn.then(() => compose(text, lines, limits));
  turn = mine.catch(() => undefined);
  return mine;
}

async function compose(
  text: string,
  lines: LineCounter,
  limits: DocumentLimits,
): Promise<readonly Document.Parsed[] | Problem> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  const begun = performance.now();
  let words = 0;
  for (const word of new Lexer().lex(text)) {
    tokens.push(...parser.next(word));
    words += 1;
    if (words % wordsATurn !== 0) continue;
    const told = beyond(words, performance.now() - begun, limits);
    if (told !== undefined) return told;
    await setImmediate();
  }
  tokens.push(...parser.end());
  return [...new Composer(options).compose(tokens, true, text.length)];
}

function beyond(words: number, elapsed: number, limits: DocumentLimits): Problem | undefined {
  const tell = (what: string, { max, setting }: DocumentLimits["words"], unit: string): Problem =>
    problem("LIMIT_EXCEEDED", null, { what, max: `${max} ${unit}`, setting });
  if (words > limits.words.max) return tell("The document has too many words", limits.words, "words and marks");
  if (elapsed <= limits.milliseconds.max) return undefined;
  return tell("Reading the document takes too long", limits.milliseconds, "ms");
}
