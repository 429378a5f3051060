import { spawnSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ["web/build.ts", "--if-needed"], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
});

test("the page is served under a policy that lets nothing in but its own files", async () => {
  const { origin } = await startServer({ environment: { ANSWERABLE_SAMPLE: "off" } });
  const response = await fetch(`${origin}/`);
  const policy = response.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  const again = await fetch(`${origin}/`);
  expect(again.headers.get("content-security-policy"), "a nonce is used once").not.toBe(policy);
  expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+=|https?:\/\//u);
});

test("ANSWERABLE_IDE=off serves no page and no question", async () => {
  const { origin } = await startServer({ environment: { ANSWERABLE_SAMPLE: "off", ANSWERABLE_IDE: "off" } });
  const statusOf = async (path: string) => (await fetch(`${origin}${path}`)).status;
  expect([await statusOf("/"), await statusOf("/example-questions.json")]).toEqual([404, 404]);
});
