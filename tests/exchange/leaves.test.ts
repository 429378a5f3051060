import { expect, test } from "vitest";
import { stepsOf } from "../../src/exchange/document.ts";
import { defaultDocumentLimits } from "../../src/exchange/document-limits.ts";
import { documentFormats } from "../../src/exchange/document-formats.ts";
import { readDocument } from "../../src/exchange/read-document.ts";
import { dryRun, fixtureRequest, fixtures, formatOf } from "./import-fixture.ts";

type Steps = readonly (string | number)[];

interface Leaf {
  readonly steps: Steps;
  readonly value: unknown;
}

const trees = fixtures.filter((fixture) => !["CSV", "XLSX"].includes(formatOf(fixture)));

function leavesOf(value: unknown, steps: Steps = []): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [{ steps, value }];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return members.flatMap(([step, member]) => leavesOf(member, [...steps, step]));
}

const printed = (steps: Steps): string =>
  steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
const carried = (format: string) => documentFormats.find(({ name }) => name === format)?.carries ?? [];

/** Whether a row of the manual's table speaks of a place: of it, or of what holds it. */
function speaksOf(field: string, steps: Steps): boolean {
  const wanted = field.replace(/\[\]/gu, ".*").match(/\{[^{}]*\}|[^.{}]+/gu) ?? [];
  const joined = wanted.flatMap((step) => (step.startsWith("{") ? [step.slice(1, -1).split(",")] : [[step]]));
  return (
    joined.length <= steps.length &&
    joined.every((names, index) => names.includes("*") || names.includes(String(steps[index])))
  );
}

/** Several documents in one text, and an answer that holds one, put a step before each place. */
function rowOf(format: string, steps: Steps) {
  const rows = carried(format).filter(({ field }) => speaksOf(field, steps) || speaksOf(field, steps.slice(1)));
  return rows.find(({ isRead }) => isRead !== true) ?? rows[0];
}

const wordsOf = (value: unknown): readonly string[] =>
  String(value)
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 2);

test.each(trees)("%s: every leaf is mapped, kept in extra, or told", async (fixture) => {
  const { content } = fixtureRequest(fixture);
  const { root } = await readDocument(content, "TEXT", defaultDocumentLimits);
  const result = await dryRun(fixture);
  expect(result.problems).toEqual([]);

  const told = result.notCarriedOver.map(({ path }) => printed(stepsOf(path ?? "")));
  const extras = result.planned.flatMap(({ after }) =>
    Object.values((after as { extra?: object } | null)?.extra ?? {}).flatMap((extra) => leavesOf(extra)),
  );
  const isKept = ({ steps, value }: Leaf): boolean =>
    extras.some((extra) => extra.value === value && printed(steps).endsWith(printed(extra.steps)));
  const said = JSON.stringify(result.planned.map(({ subject, after }) => [subject, after])).toLowerCase();
  const lost = leavesOf(root).filter((leaf) => {
    const { steps, value } = leaf;
    if (value === null || value === "") return false;
    if (told.some((path) => printed(steps).startsWith(path))) return false;
    if (isKept(leaf)) return false;
    const row = rowOf(formatOf(fixture), steps);
    return row === undefined || (row.isRead !== true && !wordsOf(value).every((word) => said.includes(word)));
  });
  expect(lost.map(({ steps, value }) => `${printed(steps)} = ${String(value)}`)).toEqual([]);
});

test.each([...new Set(trees.map(formatOf))])("every line of the table of %s is shown by a document", async (format) => {
  const leaves: Leaf[] = [];
  for (const fixture of trees.filter((each) => formatOf(each) === format)) {
    const { root } = await readDocument(fixtureRequest(fixture).content, "TEXT", defaultDocumentLimits);
    leaves.push(...leavesOf(root));
  }
  const unshown = carried(format).filter(
    ({ field }) => !leaves.some(({ steps }) => speaksOf(field, steps) || speaksOf(field, steps.slice(1))),
  );
  expect(unshown.map(({ field }) => field)).toEqual([]);
});

test("every format that is read into a graph has its table in the manual", () => {
  const read = documentFormats.filter(({ name, read }) => read !== undefined && name !== "ESTATE");
  expect(read.filter(({ carries = [] }) => carries.length === 0).map(({ name }) => name)).toEqual([]);
});
