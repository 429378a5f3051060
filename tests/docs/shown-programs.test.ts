import { spawn } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { sampleApi } from "./sample-api.ts";

const blockOf = (text: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "u").exec(text)?.[1] ?? "";

test("the program in docs/subscriptions.md says what the document shows, once the mutation below it was made", async () => {
  const text = readFileSync("docs/subscriptions.md", "utf8");
  const api = await sampleApi();
  const folder = temporaryFolder();
  writeFileSync(join(folder, "program.mjs"), blockOf(text, "js"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const program = spawn(process.execPath, [join(folder, "program.mjs"), api.socketUrl], { stdio: "pipe" });
  onTestFinished(() => {
    program.kill("SIGKILL");
  });
  let said = "";
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => (said += part));
  }
  await expect.poll(() => api.application.log.tail.waiting, { timeout: 20_000 }).toBe(1);
  await api.ask(blockOf(text, "graphql"));
  await expect.poll(() => said, { timeout: 20_000 }).toBe(blockOf(text, "text"));
});
