import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ProcessOptions, type Running, runProcess } from "../support/run-process.ts";
import { listens } from "../support/start-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function answerable(words: readonly string[], options: ProcessOptions = {}): Running {
  return runProcess(process.execPath, ["src/cli/answerable.ts", ...words], options);
}

test("answerable serve is the server: it listens, and SIGTERM ends it with 0", async () => {
  const environment = { PORT: "0", ANSWERABLE_STORE: "sqlite::memory:", ANSWERABLE_SAMPLE: "off" };
  const server = await listens(answerable(["serve"], { environment }));
  expect((await fetch(`${server.origin}/health/ready`)).status).toBe(200);
  server.child.kill("SIGTERM");
  expect((await server.ended).code).toBe(0);
});

test("the exit code says how it went: 0 written, 2 problems, 1 could not run", async () => {
  const folder = temporaryFolder();
  const [good, bad] = [join(folder, "good.yaml"), join(folder, "bad.yaml")];
  writeFileSync(good, "source: hr\npeople: [{ id: person:ada, name: Ada }]\n");
  writeFileSync(bad, "source: hr\npeople: [{ name: Ada }]\n");
  const store = ["--store", `sqlite:${join(folder, "graph.db")}`];
  const codeOf = async (words: readonly string[]) => (await answerable(words).ended).code;
  expect(await codeOf(["apply", good, ...store])).toBe(0);
  expect(await codeOf(["apply", bad, ...store])).toBe(2);
  expect(await codeOf(["apply", join(folder, "none.yaml"), ...store])).toBe(1);
  expect(await codeOf(["aply"])).toBe(1);
  expect(await codeOf(["--help"])).toBe(0);
});

test("a reader who stops reading is no error", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "estate.yaml");
  writeFileSync(file, "source: hr\npeople: [{ id: person:ada, name: Ada }]\n");
  const running = answerable(["apply", file, "--store", `sqlite:${join(folder, "graph.db")}`]);
  running.child.stdout?.destroy();
  expect(await running.ended).toMatchObject({ code: 0, signal: null, stderr: "" });
});
