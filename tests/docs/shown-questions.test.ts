import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { exampleQuestions } from "../../src/example-questions.ts";
import { socketClient, subscribe } from "../support/subscribe.ts";
import { sampleApi } from "./sample-api.ts";
import { shownQuestions } from "./shown-questions.ts";

const shown = ["README.md", ...globSync("docs/**/*.md")].flatMap(shownQuestions);

test.each(shown)("$file:$line shows a query that runs, and its real answer", async ({ query, answer }) => {
  const api = await sampleApi();
  if (/^\s*subscription\b/u.test(query)) {
    const { told } = subscribe(socketClient(api.socketUrl), query);
    await expect.poll(() => [api.application.log.tail.waiting, told]).toEqual([1, []]);
    return;
  }
  const data = await api.ask(query);
  if (answer !== undefined) expect(data).toEqual(JSON.parse(answer));
});

test("the README shows five questions with their answers, and they are the example questions", () => {
  const answered = shown.filter(({ file, answer }) => file === "README.md" && answer !== undefined);
  expect(answered.map(({ query }) => query.trim())).toEqual(exampleQuestions.map(({ query }) => query));
});
