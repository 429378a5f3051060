import { exampleQuestions } from "./example-questions.ts";

/** What a person sees when the server is up: where it is, what was loaded, and three questions to begin with. */
export function welcome(origin: string, sampleItems: number): string {
  const lines = [
    "",
    `Answerable serves ${origin}/graphql; ask in the browser at ${origin}/`,
    ...(sampleItems > 0
      ? [
          `The store was empty, so the sample estate of a fictional company was loaded (${sampleItems} entities and relations).`,
        ]
      : []),
    "",
    ...exampleQuestions
      .slice(0, 3)
      .flatMap(({ title, query }) => [title, `  ${origin}/?query=${encodeURIComponent(query)}`, ""]),
  ];
  return `${lines.join("\n")}\n`;
}
