import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEndpoints } from "../../src/webhooks/read-endpoints.ts";
import { runProcess } from "../support/run-process.ts";
import { startServer } from "../support/start-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { receiver, refuse, secret, verified } from "../webhooks/receiver.ts";

function fileWith(endpoint: object): string {
  const file = join(temporaryFolder(), "webhooks.yaml");
  writeFileSync(file, JSON.stringify({ endpoints: [endpoint] }));
  return file;
}

const write = (id: string) =>
  JSON.stringify({
    query: `mutation { applyChanges(changes: { source: "t", people: [{ id: "${id}" }] }) { graphVersion } }`,
  });

test("a server told by ANSWERABLE_WEBHOOKS sends, lists what it gave up, sends it again on request, and ends with 0", async () => {
  const hook = await receiver();
  hook.answer = refuse;
  const endpoint = { name: "siem", url: hook.url, secretFrom: "SIEM_SECRET", retryMilliseconds: 5 };
  const server = await startServer({
    environment: {
      ANSWERABLE_SAMPLE: "off",
      SIEM_SECRET: secret,
      ANSWERABLE_WEBHOOKS: fileWith({ ...endpoint, allowHttp: true, allowPrivate: true }),
    },
  });
  const shown = async () =>
    (await (await fetch(`${server.origin}/webhooks`)).json()) as { endpoints: { toldUpTo: unknown }[] };
  await expect.poll(async () => (await shown()).endpoints[0]?.toldUpTo).not.toBeNull();
  const headers = { "content-type": "application/json" };
  await fetch(`${server.origin}/graphql`, { method: "POST", headers, body: write("person:ada") });

  const cli = (...words: string[]) =>
    runProcess(process.execPath, [
      "src/cli/answerable.ts",
      "webhooks",
      ...words,
      "--server",
      `${server.origin}/graphql`,
    ]).ended;
  await expect.poll(() => hook.received.length, { timeout: 20_000 }).toBe(5);
  await expect
    .poll(async () => (await cli("list")).stdout, { timeout: 20_000 })
    .toMatch(/msg_[0-9a-f]{32}.*graph\.changed.*status 500/u);
  hook.answer = (response) => response.writeHead(200).end();
  expect(await cli("retry", "--endpoint", "nobody")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("siem"),
  });
  expect(await cli("retry")).toMatchObject({ code: 0, stdout: "1 message is sent again.\n" });
  await expect.poll(() => hook.received.length, { timeout: 20_000 }).toBe(6);
  expect(hook.received.map((each) => verified(each).data.id)).toEqual(Array.from({ length: 6 }, () => "1"));

  server.child.kill("SIGTERM");
  const { code, stdout } = await server.ended;
  expect(code).toBe(0);
  expect(stdout).not.toContain(secret.slice(6));
}, 60_000);

test("a file that cannot be used stops the start with the place and the reason, and without the secret", async () => {
  const file = fileWith({ name: "siem", url: "http://siem.example/", secret });
  const environment = { PORT: "0", ANSWERABLE_STORE: "sqlite::memory:", ANSWERABLE_WEBHOOKS: file };
  const { code, stderr } = await runProcess(process.execPath, ["src/main.ts"], { environment }).ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/ANSWERABLE_WEBHOOKS: .*allowHttp[\s\S]*endpoints\[0\]\.url/u);
  expect(stderr).not.toContain(secret.slice(6));
});

test("the file that docs/webhooks.md shows is one that is read", () => {
  const yaml = /```yaml\n([\s\S]*?)```/u.exec(readFileSync("docs/webhooks.md", "utf8"))?.[1] ?? "";
  const [endpoint] = readEndpoints(yaml, { SIEM_SECRET: secret });
  expect(endpoint).toMatchObject({
    name: "siem",
    types: ["graph.changed", "answer.moved"],
    watches: [{ name: "who-owns-support" }],
  });
});
