import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleQuestions } from "../../src/example-questions.ts";
import { runProcess } from "../support/run-process.ts";
import { startServer } from "../support/start-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

async function ask(origin: string, query: string): Promise<{ data?: Record<string, unknown> }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${origin}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return (await response.json()) as { data?: Record<string, unknown> };
}

const count = "{ entities { totalCount } }";

test("on an empty store it loads the sample, and its welcome says so, where to ask, and the example questions", async () => {
  const server = await startServer();
  const { data } = await ask(server.origin, count);
  const { totalCount } = data?.["entities"] as { totalCount: number };
  expect(totalCount).toBeGreaterThanOrEqual(120);
  await expect.poll(() => server.stderr()).toContain("fictional company");
  const welcome = server.stderr();
  expect(welcome).toContain(`${server.origin}/graphql`);
  expect(welcome).toContain("sample estate of a fictional company");
  for (const { title, query } of exampleQuestions.slice(0, 3)) {
    expect(welcome).toContain(title);
    expect(welcome).toContain(`${server.origin}/?query=${encodeURIComponent(query)}`);
  }
});

test("what is alive says so, and what can answer says so", async () => {
  const server = await startServer({ environment: { ANSWERABLE_SAMPLE: "off" } });
  const told = async (path: string) => {
    const response = await fetch(`${server.origin}${path}`);
    return [response.status, await response.json()];
  };
  expect(await told("/health/live")).toEqual([200, { status: "live" }]);
  expect(await told("/health/ready")).toEqual([200, { status: "ready" }]);
});

test("ANSWERABLE_SAMPLE=off leaves an empty store empty", async () => {
  const server = await startServer({ environment: { ANSWERABLE_SAMPLE: "off" } });
  expect(await ask(server.origin, count)).toEqual({ data: { entities: { totalCount: 0 } } });
});

test("the sample is loaded once: a store that holds something is served as it is", async () => {
  const environment = { ANSWERABLE_STORE: `sqlite:${join(temporaryFolder(), "graph.db")}` };
  const empty = await startServer({ environment: { ...environment, ANSWERABLE_SAMPLE: "off" } });
  await ask(
    empty.origin,
    `mutation { applyChanges(changes: { source: "test", people: [{ id: "person:ada", name: "Ada" }] }) { created } }`,
  );
  empty.child.kill("SIGTERM");
  expect((await empty.ended).code).toBe(0);

  const again = await startServer({ environment });
  expect(await ask(again.origin, "{ entities { nodes { id } } }")).toEqual({
    data: { entities: { nodes: [{ id: "person:ada" }] } },
  });
  expect(again.stdout()).not.toContain("sample estate");
});

test("every line on stdout is JSON, and SIGTERM ends it with 0", async () => {
  const server = await startServer();
  await ask(server.origin, count);
  server.child.kill("SIGTERM");
  const { code, signal, stdout } = await server.ended;
  expect([code, signal]).toEqual([0, null]);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(["serving", expect.stringContaining("stopping")]));
  expect(lines.every((line) => typeof line["time"] === "number" && typeof line["level"] === "number")).toBe(true);
});

const refusals: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ["a HOST that others can reach", { HOST: "0.0.0.0" }, ["HOST", "0.0.0.0", "127.0.0.1"]],
  ["a setting that is not one", { ANSWERABLE_SAMPEL: "off" }, ["ANSWERABLE_SAMPEL", "docs/configuration.md"]],
  ["a port that is none", { PORT: "http" }, ["PORT", "from 0 to 65535"]],
  ["a store that is none", { ANSWERABLE_STORE: "postgres://x" }, ["ANSWERABLE_STORE", "sqlite:PATH"]],
  ["a file that is no store", { ANSWERABLE_STORE: "sqlite:./package.json" }, ["package.json"]],
];

test.each(refusals)("%s is refused with one message and exit code 1", async (_what, environment, words) => {
  const { code, stdout, stderr } = await runProcess(process.execPath, ["src/main.ts"], {
    environment: { PORT: "0", ANSWERABLE_STORE: "sqlite::memory:", ...environment },
  }).ended;
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr.match(/Answerable did not start/gu)).toHaveLength(1);
  for (const word of words) expect(stderr).toContain(word);
  expect(stderr).not.toMatch(/\n\s+at |node:internal/u);
});

test("a port that is taken is refused with one message and exit code 1", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const environment = { PORT: String(port), ANSWERABLE_STORE: "sqlite::memory:" };
  const { code, stderr } = await runProcess(process.execPath, ["src/main.ts"], { environment }).ended;
  other.close();
  expect(code).toBe(1);
  expect(stderr).toContain("Answerable did not start");
  expect(stderr).toContain(String(port));
  expect(stderr).toContain("PORT=0 for a free one");
  expect(stderr).not.toMatch(/\n\s+at /u);
});
