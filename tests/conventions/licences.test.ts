import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const permissive = new Set(["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"]);
const partsOf = (license: string) => license.replaceAll(/[()]/g, "").split(" AND ");
const locked = z.object({ dev: z.boolean().default(false), license: z.string().default("not stated") });
const lock = z.object({ packages: z.record(z.string(), locked) });

const { packages } = lock.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const production = Object.entries(packages).filter(([, { dev }]) => !dev);

test("everything that production installs has a licence that lets anyone ship it", () => {
  expect(production.length).toBeGreaterThan(1);
  expect(production.filter(([, { license }]) => !partsOf(license).every((part) => permissive.has(part)))).toEqual([]);
});
