import { expect, test } from "vitest";
import { repositoryFiles } from "./repository-files.ts";

const emptyWords = new Set([
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "manager",
  "managers",
  "service",
  "services",
]);
const ours = /^(?:src|tests|bench|web|schema|cypher)\//;
const kebabCase = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z]+)*\.ts$/;

/** A term of the domain: how the AI is consumed. */
const serviceModel = /service-?model/gi;

const wordsOf = (path: string) =>
  path
    .replaceAll(serviceModel, "")
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

test("no folder and no file has a name that says nothing of what lives there", () => {
  expect(repositoryFiles(ours).filter((path) => wordsOf(path).some((word) => emptyWords.has(word)))).toEqual([]);
});

test("files of TypeScript are named in kebab-case", () => {
  expect(repositoryFiles(/^(?:src|tests|bench)\/.*\.ts$/).filter((path) => !kebabCase.test(nameOf(path)))).toEqual([]);
});
