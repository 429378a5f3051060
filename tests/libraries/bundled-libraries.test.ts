import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const permissive = new Set(["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"]);
const names = readdirSync("libraries").flatMap((file) => /^(.+)\.d\.ts$/u.exec(file)?.slice(1) ?? []);

test.each(names)("%s, bundled, gives all that its types tell", async (name) => {
  const told = Array.from(
    readFileSync(`libraries/${name}.d.ts`, "utf8").matchAll(/export \{([^}]*)\}/gu),
    ([, list = ""]) => list.split(",").map((part) => part.trim().split(" as ").at(-1)),
  ).flat();
  const bundle = (await import(`../../libraries/built/${name}.js`)) as Record<string, unknown>;
  expect(told.length).toBeGreaterThan(0);
  expect(Object.keys(bundle).sort()).toEqual(told.sort());
});

test("everything bundled has a licence that lets anyone ship it, and its text is beside it", () => {
  const told = readFileSync("libraries/built/licenses.md", "utf8").matchAll(/^## (.+) - \S+ \((.+)\)$/gmu);
  const bundled = Array.from(told, ([, name, licence]) => ({ name, licence: licence ?? "" }));
  expect(bundled.map(({ name }) => name)).toEqual(expect.arrayContaining(["@modelcontextprotocol/sdk", "saxes"]));
  expect(bundled.filter(({ licence }) => !permissive.has(licence))).toEqual([]);
});
