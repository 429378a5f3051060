import { expect, test } from "vitest";
import { linesMatching } from "./lines-matching.ts";
import { repositoryFiles } from "./repository-files.ts";

const setAside =
  /\b(?:test|it|describe|suite|bench|context|ctx)\.(?:\w+\.)*(?:skip|skipIf|runIf|only|todo|fails)\b|\bx(?:it|test|describe)\(|\b(?:skip|only|todo): true\b/;

test("no test is set aside, and none keeps the others from running", () => {
  expect(linesMatching(repositoryFiles(/^tests\/.*\.ts$/), setAside)).toEqual([]);
});
