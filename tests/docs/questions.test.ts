import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shownQuestions } from "./shown-questions.ts";

const file = "docs/questions.md";
const text = readFileSync(file, "utf8");
const codes = [
  ["S1", 22],
  ["S2", 42],
  ["N", 7],
  ["Q", 25],
  ["E", 5],
] as const;
const every = codes.flatMap(([list, count]) =>
  Array.from({ length: count }, (_, place) => `${list}-${String(place + 1).padStart(2, "0")}`),
);
const listed = new Map(
  Array.from(text.matchAll(/^\| (?<code>[A-Z]\d?-\d\d) +\| (?<where>.+?) +\|$/gmu), ({ groups }) => [
    groups?.["code"] ?? "",
    groups?.["where"] ?? "",
  ]),
);
/** By heading: the codes of what it answers. */
const headed = new Map(
  Array.from(text.matchAll(/^### (?<heading>.+)\n\n_(?<codes>[^_]+)_/gmu), ({ groups }) => [
    groups?.["heading"] ?? "",
    groups?.["codes"]?.split(", ") ?? [],
  ]),
);

test("the list names every question once, in order, and says where each is answered", () => {
  expect([...listed.keys()]).toEqual(every);
  for (const [code, where] of listed) {
    const headings = [...headed].filter(([, answered]) => answered.includes(code)).map(([heading]) => heading);
    const linked = Array.from(where.matchAll(/\[([^\]]+)\]\(#/gu), ([, heading]) => heading);
    expect(linked, code).toEqual(headings);
    expect(where).not.toBe("");
  }
});

test("every heading shows a query with its answer, and no answer is empty", () => {
  const shown = shownQuestions(file);
  expect(shown).toHaveLength(headed.size);
  for (const { answer, line } of shown) {
    expect(answer, `line ${line}`).toBeDefined();
    const fields = Object.values(JSON.parse(answer ?? "{}") as Record<string, unknown>);
    expect(
      fields.some((field) => JSON.stringify(field).length > 40),
      `line ${line}`,
    ).toBe(true);
  }
});
