import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const pages = readdirSync("docs/decisions");

test("no two decisions have one number", () => {
  const numbers = pages.map((name) => name.slice(0, 4));
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  expect(numbers.length).toBeGreaterThan(20);
});

test("every decision bears its number, says whether it holds, and has a context, a decision and consequences", () => {
  const form =
    /^# (?<number>\d+)\. .+\n\n(?:Accepted|Replaced by \[\d+\]).*\n\n## Context\n[\s\S]+\n## Decision\n[\s\S]+\n## Consequences\n/u;
  const numberIn = (name: string) =>
    form.exec(readFileSync(`docs/decisions/${name}`, "utf8"))?.groups?.["number"]?.padStart(4, "0");
  expect(pages.filter((name) => numberIn(name) !== name.slice(0, 4))).toEqual([]);
});
