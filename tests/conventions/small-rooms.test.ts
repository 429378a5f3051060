import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repositoryFiles, writtenSource } from "./repository-files.ts";

const linesMax = 300;
const smallBelow = 150;
const smallShareMin = 0.9;

const sizes = repositoryFiles(writtenSource).map((path) => ({ path, lines: linesOf(path) }));

function linesOf(path: string): number {
  return readFileSync(path, "utf8").trimEnd().split("\n").length;
}

test(`no source file is longer than ${linesMax} lines`, () => {
  expect(sizes.filter(({ lines }) => lines > linesMax)).toEqual([]);
});

test(`nine source files of ten are shorter than ${smallBelow} lines`, () => {
  const long = sizes.filter(({ lines }) => lines >= smallBelow);
  expect(1 - long.length / sizes.length, JSON.stringify(long)).toBeGreaterThanOrEqual(smallShareMin);
});
