import type { GapReport } from "./gap-report.ts";
import { printable } from "./printable.ts";
import type { ToldGap } from "./questions/gaps.ts";

/**
 * A check as JUnit XML: a suite a rule, and in it a failed case a gap, or one that passes where the rule finds none. What the baseline names
 * is skipped.
 */
export function junit({ rules, fresh, known }: GapReport): string {
  const suites = rules.map(({ rule }) => {
    const failed = fresh.filter((gap) => gap.rule === rule);
    const skipped = known.filter((gap) => gap.rule === rule);
    const cases = [...failed.map((gap) => failedCase(gap)), ...skipped.map((gap) => skippedCase(gap))];
    const all = cases.length > 0 ? cases : [`    <testcase classname="answerable.${escaped(rule)}" name="no gap"/>\n`];
    const counts = countsOf(all.length, failed.length, skipped.length);
    return `  <testsuite name="${escaped(rule)}" ${counts}>\n${all.join("")}  </testsuite>\n`;
  });
  const passed = rules.filter(({ rule }) => [...fresh, ...known].every((gap) => gap.rule !== rule)).length;
  const counts = countsOf(fresh.length + known.length + passed, fresh.length, known.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="answerable check" ${counts}>\n${suites.join("")}</testsuites>\n`;
}

function countsOf(tests: number, failures: number, skipped: number): string {
  return `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function failedCase({ id, rule, severity, sentence, remedy }: ToldGap): string {
  const failure = `<failure type="${escaped(severity)}" message="${escaped(sentence)}">${escaped(remedy)}</failure>`;
  return `    <testcase classname="answerable.${escaped(rule)}" name="${escaped(id)}">${failure}</testcase>\n`;
}

function skippedCase({ id, rule }: ToldGap): string {
  const skipped = '<skipped message="Named in the baseline."/>';
  return `    <testcase classname="answerable.${escaped(rule)}" name="${escaped(id)}">${skipped}</testcase>\n`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text of the graph as XML may hold it: on one line, without what XML forbids, and with nothing that would be read as markup. */
function escaped(text: string): string {
  return printable(text)
    .toWellFormed()
    .replaceAll(/[\u0000-\u001F\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? "");
}
