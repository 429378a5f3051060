import { spawnSync } from "node:child_process";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { exampleQuestions } from "../../src/example-questions.ts";
import { startServer } from "../support/start-server.ts";
import { openPage } from "./open-page.ts";

/** Milliseconds: a browser on a busy machine takes its time. */
const patience = { timeout: 15_000 };

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ["web/build.ts", "--if-needed"], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
});

/** The text of the answer to the question that is open. */
async function answerOf(page: Page): Promise<string> {
  await expect
    .poll(() => page.locator(".graphiql-query-editor .CodeMirror-code").innerText(), patience)
    .toContain("query");
  const response = page.locator(".graphiql-response .CodeMirror-code");
  await response.waitFor({ state: "attached" });
  await page.locator(".graphiql-execute-button").click();
  await expect.poll(() => response.innerText(), patience).toContain('"data"');
  const answer = await response.innerText();
  expect(answer).not.toContain('"errors"');
  return answer;
}

test("the page opens without a network with the example questions as its tabs, and the first one answers", async () => {
  const { origin } = await startServer();
  const { page, elsewhere, errors } = await openPage(`${origin}/`);
  const tabs = page.locator(".graphiql-tab");
  await expect.poll(() => tabs.count(), patience).toBe(exampleQuestions.length);

  const [first] = exampleQuestions;
  expect(await page.locator(".graphiql-query-editor .CodeMirror-code").innerText()).toContain(
    `# ${first?.title ?? "?"}`,
  );
  expect(await answerOf(page)).toContain('"sentence"');

  await page.getByLabel("Show Documentation Explorer").click();
  await expect.poll(() => page.locator(".graphiql-plugin").innerText(), patience).toContain("Query");
  await page.getByLabel("Open settings dialog").click();
  await expect.poll(() => page.getByRole("dialog").count(), patience).toBe(1);
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});

test("an address that asks something opens with that question first, and it answers", async () => {
  const { origin } = await startServer({ environment: { ANSWERABLE_SAMPLE: "off" } });
  const query = "query HowMany {\n  entities { totalCount }\n}";
  const { page, errors } = await openPage(`${origin}/?query=${encodeURIComponent(query)}`);
  await expect.poll(() => page.locator(".graphiql-tab").first().innerText(), patience).toContain("HowMany");
  expect(await answerOf(page)).toContain('"totalCount": 0');
  expect(errors).toEqual([]);
});

test("a link of the welcome opens its question among the examples, each once and under a name", async () => {
  const { origin } = await startServer({ environment: { ANSWERABLE_SAMPLE: "off" } });
  const last = exampleQuestions.at(-1);
  const { page } = await openPage(`${origin}/?query=${encodeURIComponent(last?.query ?? "?")}`);
  await page
    .locator(".graphiql-query-editor .CodeMirror-code")
    .filter({ hasText: `# ${last?.title ?? "?"}` })
    .waitFor();
  const names = await page.locator(".graphiql-tab").allInnerTexts();
  expect(new Set(names).size).toBe(exampleQuestions.length);
  expect(names).not.toContain("<untitled>");
});
