import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const permissive = new Set(["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"]);

test("everything bundled into the page has a licence that lets anyone ship it, and its text is beside it", () => {
  expect(spawnSync(process.execPath, ["web/build.ts", "--if-needed"]).status).toBe(0);
  const told = readFileSync("web/static/licenses.md", "utf8").matchAll(/^## (.+) - \S+ \((.+)\)$/gmu);
  const bundled = Array.from(told, ([, name, licence]) => ({ name, licence: licence ?? "" }));
  expect(bundled.map(({ name }) => name)).toEqual(expect.arrayContaining(["graphiql", "react", "graphql"]));
  expect(bundled.filter(({ licence }) => !permissive.has(licence))).toEqual([]);
});
