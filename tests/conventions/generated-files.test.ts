import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("the printed schema and the resolvers' types are what the schema says today", () => {
  const { status, stderr } = spawnSync(process.execPath, ["codegen.ts", "--check"], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
});
