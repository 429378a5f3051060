import { LineCounter } from "yaml";
import { quoted } from "../changes/found.ts";
import { at, type Path } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";
import { type Document, stepsOf, unread } from "./document.ts";
import type { DocumentLimits } from "./document-limits.ts";
import { type JsonPlace, type VisitNumber, walkJson } from "./json-places.ts";
import { keepsItsDigits, losesDigits } from "./keeps-its-digits.ts";

const problemsMax = 100;

/** A JSON text as a tree, or undefined where it is not JSON. Keys that stand twice, numbers that would lose digits, and depth, are told. */
export function readJsonText(text: string, limits: DocumentLimits): Document | undefined {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return undefined;
  }
  const problems = problemsOf(text, limits);
  if (problems.length > 0) return unread(problems);
  return { root, secondAt: null, problems, linesOf: (paths) => linesOfPaths(text, paths) };
}

function problemsOf(text: string, { batch }: DocumentLimits): readonly Problem[] {
  const problems: Problem[] = [];
  const offsets: number[] = [];
  const { max, setting } = batch.depth;
  const visit = ({ steps, offset, isRepeated }: JsonPlace): boolean => {
    if (isRepeated) {
      const reason = `the key ${quoted(String(steps.at(-1)))} stands twice in one object`;
      problems.push(problem("UNREADABLE_DOCUMENT", null, { reason }));
      offsets.push(offset);
    }
    if (steps.length <= max) return problems.length < problemsMax;
    const what = "The document is nested too deep";
    problems.push(problem("LIMIT_EXCEEDED", null, { what, max: `${max} levels`, setting }));
    offsets.push(offset);
    return false;
  };
  const visitNumber: VisitNumber = (steps, offset, written) => {
    if (keepsItsDigits(written)) return;
    problems.push(losesDigits(steps.reduce<Path | null>(at, null)));
    offsets.push(offset);
  };
  walkJson(text, visit, visitNumber);
  const lines = problems.length === 0 ? undefined : countLines(text);
  return problems.map((one, index) => ({ ...one, line: lines?.linePos(offsets[index] ?? 0).line ?? null }));
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) lines.addNewLine(index + 1);
  return lines;
}

/** For each path the line of its deepest step that the text has, from one walk. */
function linesOfPaths(text: string, paths: readonly string[]): readonly (number | null)[] {
  const wanted = paths.map((path) => stepsOf(path).map((_, index, steps) => keyOf(steps.slice(0, index + 1))));
  const offsets = new Map<string, number>(wanted.flat().map((key) => [key, -1]));
  const deepest = Math.max(0, ...wanted.map((keys) => keys.length));
  walkJson(text, ({ steps, offset }) => {
    if (steps.length > deepest) return true;
    const key = keyOf(steps);
    if (offsets.get(key) === -1) offsets.set(key, offset);
    return true;
  });
  const lines = countLines(text);
  return wanted.map((keys) => {
    const key = keys.findLast((one) => (offsets.get(one) ?? -1) !== -1);
    return key === undefined ? null : lines.linePos(itemBegin(text, offsets.get(key) ?? 0)).line;
  });
}

function keyOf(steps: readonly (string | number)[]): string {
  return steps.join("\u0000");
}

/** An item begins at its first character that is no space. */
function itemBegin(text: string, offset: number): number {
  const blank = /\s*/uy;
  blank.lastIndex = offset;
  return offset + (blank.exec(text)?.[0].length ?? 0);
}
