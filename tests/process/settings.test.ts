import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig, settingNames } from "../../src/config.ts";

const rows = Array.from(
  readFileSync("docs/configuration.md", "utf8").matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| `?([^`|]+?)`? +\|/gmu),
  ([, name = "", value = ""]) => ({ name, value }),
);

test("docs/configuration.md has a row for every setting, and for no other", () => {
  expect(rows.map(({ name }) => name).sort()).toEqual([...settingNames].sort());
});

test("every default that docs/configuration.md gives is the one that counts", () => {
  const told = rows.filter(({ name, value }) => !name.startsWith("NEO4J_") && value !== "none");
  expect(readConfig(Object.fromEntries(told.map(({ name, value }) => [name, value])))).toEqual(readConfig({}));
});
