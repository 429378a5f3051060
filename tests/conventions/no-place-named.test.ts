import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linesMatching } from "./lines-matching.ts";
import { repositoryFiles } from "./repository-files.ts";

const machinePath = /(?<![\w.:\/-])\/(?:work|root|Users)\/|\.\.\/shared\b/;
const packageRegistry =
  /registry\.(?:npmjs|yarnpkg|npmmirror)\b|npm\.pkg\.github|\brepo1?\.maven\b|\/\/[\w.-]*(?:artifactory|nexus|verdaccio)/;
const everything = repositoryFiles(/./);

test("no file names a path of the machine it was written on", () => {
  expect(linesMatching(everything, machinePath)).toEqual([]);
});

test("no file names a host that serves packages", () => {
  expect(linesMatching(everything, packageRegistry)).toEqual([]);
});

test("the lock says what is installed and leaves open where from", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved": "http');
});
