import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { exampleQuestions } from "../../src/example-questions.ts";
import { openApi, type Api } from "../support/open-api.ts";
import { socketClient, subscribe } from "../support/subscribe.ts";
import { loadEstate } from "./load-estate.ts";
import { shownQuestions } from "./shown-questions.ts";

const files = ["README.md", ...globSync("docs/**/*.md")].map((file) => ({ file, shown: shownQuestions(file) }));

/** Subscribes, and waits until the server listens: nothing has changed, so nothing is told. */
async function subscribed({ application, socketUrl }: Api, query: string): Promise<void> {
  const waiting = application.log.tail.waiting + 1;
  const { told } = subscribe(socketClient(socketUrl), query);
  await expect.poll(() => [application.log.tail.waiting, told]).toEqual([waiting, []]);
}

test.each(files.filter(({ shown }) => shown.length > 0))(
  "$file shows queries that run, and their real answers",
  async ({ file, shown }) => {
    const apis = new Map<string, Api>();
    for (const { query, answer, estate, line } of shown) {
      const api = apis.get(estate) ?? (await openApi());
      if (!apis.has(estate)) await loadEstate(api.application, estate);
      apis.set(estate, api);
      if (/^\s*subscription\b/u.test(query)) {
        await subscribed(api, query);
        continue;
      }
      const data = await api.ask(query);
      if (answer !== undefined) expect(data, `${file}:${line}`).toEqual(JSON.parse(answer));
    }
  },
  120_000,
);

test("the README shows five questions with their answers, and they are the example questions", () => {
  const answered = shownQuestions("README.md").filter(({ answer }) => answer !== undefined);
  expect(answered.map(({ query }) => query.trim())).toEqual(exampleQuestions.map(({ query }) => query));
});
