import { existsSync, readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/architecture.md", "utf8");
const named = new Set(Array.from(page.matchAll(/`([^`\s]+)`/gu), ([, name]) => name ?? ""));

/** Where a bare file name on the page may stand: it is told of the folder that its section is about. */
const folders = [
  "",
  "src/",
  "src/analysis/",
  "src/analysis/gaps/",
  "src/changes/",
  "src/cli/",
  "src/exchange/",
  "tests/",
];
const elsewhere = ["src/exchange/out/", "src/graphql/", "src/projection/", "src/store/", "schema/"];

test("the page on architecture tells of every folder of src", () => {
  const entries = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.filter(({ name }) => !named.has(`src/${name}/`))).toEqual([]);
});

test("it leads to every file and folder of src/analysis", () => {
  const entries = readdirSync("src/analysis", { withFileTypes: true });
  const missing = entries.filter((entry) => !named.has(entry.isDirectory() ? `${entry.name}/` : entry.name));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test("it names no file and no folder that is not there", () => {
  const paths = [...named].filter((name) => /^[\w./-]+(?:\/|\.(?:ts|graphql|md|cjs))$/u.test(name));
  expect(paths.length).toBeGreaterThan(60);
  expect(paths.filter((path) => ![...folders, ...elsewhere].some((folder) => existsSync(folder + path)))).toEqual([]);
});
