import { readFileSync } from "node:fs";
import { format } from "prettier";

/** A query that a document shows, and the answer that it shows below it. */
export interface ShownQuestion {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly query: string;
  /** Undefined where the document shows none. */
  readonly answer: string | undefined;
}

const question = /```graphql\n(?<query>[\s\S]*?)```(?:\s*(?:<details>[^\n]*\n\s*)?```json\n(?<answer>[\s\S]*?)```)?/gu;

/** Every GraphQL query of a Markdown file, with the JSON block that follows it where there is one. */
export function shownQuestions(file: string): readonly ShownQuestion[] {
  const text = readFileSync(file, "utf8");
  return Array.from(text.matchAll(question), (match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    query: match.groups?.["query"] ?? "",
    answer: match.groups?.["answer"],
  }));
}

/** The text of a file with the answers put in that `answerTo` gives; what shows no answer stays as it is. */
export async function withAnswers(file: string, answerTo: (query: string) => Promise<unknown>): Promise<string> {
  let text = readFileSync(file, "utf8");
  for (const { query, answer } of shownQuestions(file)) {
    if (answer === undefined) continue;
    const fresh = await format(JSON.stringify(await answerTo(query)), { parser: "json", printWidth: 120 });
    const [start, end] = [text.indexOf(query) + query.length, text.indexOf(answer, text.indexOf(query) + query.length)];
    text = `${text.slice(0, end)}${fresh}${text.slice(end + answer.length)}`;
    if (end < start) throw new Error(`the answer in ${file} stands before its question`);
  }
  return text;
}
