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
  /** What it is asked of, see `estateFiles`: the sample, unless a comment right before the query says otherwise. */
  readonly estate: string;
}

const question =
  /(?:<!-- estate: (?<estate>[^\n]+) -->\s*)?```graphql\n(?<query>[\s\S]*?)```(?:\s*(?:<details>[^\n]*\n\s*)?```json\n(?<answer>[\s\S]*?)```)?/gu;

/** Every GraphQL query of a Markdown file, with the JSON block that follows it where there is one. */
export function shownQuestions(file: string): readonly ShownQuestion[] {
  const text = readFileSync(file, "utf8");
  return Array.from(text.matchAll(question), (match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    query: match.groups?.["query"] ?? "",
    answer: match.groups?.["answer"],
    estate: match.groups?.["estate"] ?? "sample",
  }));
}

/** The text of a file with the answers put in that `answerTo` gives; what shows no answer stays as it is. */
export async function withAnswers(
  file: string,
  answerTo: (question: ShownQuestion) => Promise<unknown>,
): Promise<string> {
  let text = readFileSync(file, "utf8");
  let from = 0;
  for (const shown of shownQuestions(file)) {
    const begins = text.indexOf(shown.query, from);
    from = begins + shown.query.length;
    if (shown.answer === undefined) continue;
    const fresh = await format(JSON.stringify(await answerTo(shown)), { parser: "json", printWidth: 120 });
    const end = text.indexOf(shown.answer, from);
    text = `${text.slice(0, end)}${fresh}${text.slice(end + shown.answer.length)}`;
    from = end + fresh.length;
  }
  return text;
}
