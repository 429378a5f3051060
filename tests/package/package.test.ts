import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runProcess } from "../support/run-process.ts";
import { listens } from "../support/start-server.ts";
import { type InstalledPackage, installPackage } from "./installed-package.ts";

let installed: InstalledPackage;

beforeAll(() => {
  installed = installPackage();
}, 300_000);
afterAll(() => {
  rmSync(installed.folder, { recursive: true, force: true });
});

function npx(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { folder, environment: node } = installed;
  return runProcess("npx", ["--no-install", "answerable", ...words], {
    folder,
    environment: { ...node, ...environment },
  });
}

test("elsewhere, npx answerable serve answers a question of the sample estate and shows the page, and SIGTERM ends it with 0", async () => {
  const environment = { PORT: "0", ANSWERABLE_STORE: `sqlite:${join(installed.folder, "graph.db")}` };
  // npx hands a signal on through a shell that may not wait, so the command itself is run, as npx finds it.
  const command = join(installed.folder, "node_modules", ".bin", "answerable");
  const options = { folder: installed.folder, environment: { ...installed.environment, ...environment } };
  const server = await listens(runProcess(command, ["serve"], options));

  const query = `{ ownershipChain(of: "agent:support-assistant", facets: [ACCOUNTABLE], asOf: "2026-11-01T00:00:00Z") { answers { person { name } } } }`;
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${server.origin}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  expect(await answer.json()).toEqual({
    data: { ownershipChain: { answers: [{ person: { name: "Tomas Wieland" } }] } },
  });
  const page = await (await fetch(`${server.origin}/`)).text();
  const script = /src="\.(\/assets\/[^"]+\.js)"/u.exec(page)?.[1];
  expect((await fetch(`${server.origin}${script ?? "/none"}`)).status).toBe(200);

  server.child.kill("SIGTERM");
  const { code, signal } = await server.ended;
  expect([code, signal]).toEqual([0, null]);
});

test("elsewhere, npx answerable apply and ask work on a store file", async () => {
  const store = ["--store", `sqlite:${join(installed.folder, "own.db")}`];
  writeFileSync(
    join(installed.folder, "estate.yaml"),
    "source: test\npeople: [{ id: person:ada, name: Ada }]\nagents: [{ id: agent:bot, name: Bot }]\n" +
      "relations: [{ type: OWNS, from: person:ada, to: agent:bot, facet: ACCOUNTABLE }]\n",
  );
  expect(await npx(["apply", "estate.yaml", ...store]).ended).toMatchObject({ code: 0 });
  const asked = await npx(["ask", "owner", "agent:bot", ...store]).ended;
  expect(asked).toMatchObject({ code: 0, stdout: expect.stringContaining("ACCOUNTABLE      Ada") as string });
});

test("elsewhere, a document that is large enough for a thread of its own is read", async () => {
  const agents = Array.from({ length: 40_000 }, (_, index) => `  - { id: "agent:${index}", name: Agent ${index} }\n`);
  writeFileSync(join(installed.folder, "large.yaml"), `agents:\n${agents.join("")}`);
  const store = ["--store", `sqlite:${join(installed.folder, "large.db")}`];
  const read = await npx(["import", "large.yaml", ...store]).ended;
  expect([read.code, read.stderr]).toEqual([0, ""]);
  expect(read.stdout).toContain("40000 created");
});

test("the package holds what runs and nothing of how it is made", () => {
  const own = join(installed.folder, "node_modules", "answerable");
  const needed = [
    "dist/cli/answerable.js",
    "dist/main.js",
    "dist/exchange/apart/document-worker.js",
    "schema",
    "catalogue",
    "web/static/index.html",
    "libraries/built/mcp.js",
    "LICENSE",
  ];
  expect(needed.filter((path) => !existsSync(join(own, path)))).toEqual([]);
  expect(
    ["src", "tests", "bench", "web/page.ts", "node_modules"].filter((path) => existsSync(join(own, path))),
  ).toEqual([]);
});
