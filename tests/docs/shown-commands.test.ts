import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openApi } from "../support/open-api.ts";

const files = ["README.md", "CONTRIBUTING.md", ...globSync("docs/**/*.md"), ...globSync("catalogue/**/*.md")];
const shown = files.flatMap((file) => commandsIn(file).map((command) => ({ file, command })));
const ofOurs = /^(?:npm run cli -- |npx answerable |answerable )(?<words>.+)$/u;
const scripts = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts);

/** The command lines that a Markdown file shows in its shell blocks. */
function commandsIn(file: string): string[] {
  const blocks = readFileSync(file, "utf8").matchAll(/```sh\n(?<text>[\s\S]*?)```/gu);
  return Array.from(blocks, ({ groups }) => groups?.["text"] ?? "").flatMap((text) =>
    text.split("\n").filter((line) => line !== "" && !line.startsWith("#")),
  );
}

test.each(files.map((file) => ({ file })))(
  "the answerable commands of $file run one after the other as they are shown",
  async ({ file }) => {
    const commands = commandsIn(file).flatMap((line) => ofOurs.exec(line)?.groups?.["words"] ?? []);
    if (commands.length === 0) return;
    const folder = mkdtempSync(join(tmpdir(), "answerable-docs-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    symlinkSync(resolve("catalogue"), join(folder, "catalogue"));
    const estate = /```yaml\n(?<text>source:[\s\S]*?)```/u.exec(readFileSync(file, "utf8"))?.groups?.["text"];
    if (estate !== undefined) writeFileSync(join(folder, "estate.yaml"), estate);
    const { url } = await openApi();
    for (const words of commands) {
      const env = { ...process.env, ANSWERABLE_SERVER: `${url}/graphql` };
      const run = promisify(execFile)(process.execPath, [resolve("src/cli/answerable.ts"), ...words.split(" ")], {
        cwd: folder,
        env,
      });
      await expect(run, `answerable ${words}`).resolves.toBeDefined();
    }
  },
  120_000,
);

test("every npm script that a document names is there", () => {
  const named = files.flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/npm run (?:--silent )?([\w:-]+)/gu), ([, name]) => name),
  );
  expect(named.filter((name) => name !== undefined && !scripts.includes(name))).toEqual([]);
});

test("every other command that a document shows is one that the tests, CI or the process tests run", () => {
  const known = [
    /^npm (?:ci|test|start)$/u,
    /^npm ci && npm (?:start|test)$/u,
    /^npm run [\w:-]+/u,
    /^(?:[A-Z_0-9]+=\S+ )+npm start$/u,
    /^docker compose /u,
  ];
  const others = shown.filter(({ command }) => !ofOurs.test(command));
  expect(others.filter(({ command }) => !known.some((pattern) => pattern.test(command)))).toEqual([]);
});
