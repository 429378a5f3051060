import type { Path } from "./path.ts";
import { problem, type Problem } from "./problem.ts";
import type { ProblemCode, Words } from "./problems.ts";

/** Told one by one; a batch of the largest size with a fault in each item is still told whole. */
const problemsMax = 10_000;

export interface Report {
  readonly problems: readonly Problem[];
  readonly add: <Code extends ProblemCode>(code: Code, path: Path | null, words: Words<Code>) => void;
  /** Takes over what was told elsewhere. */
  readonly pass: (problem: Problem) => void;
  /** True where a problem of exactly this path was told. */
  readonly blames: (path: string) => boolean;
}

/** A list of problems that grows, beginning with those given. Past 10,000 it says only that there are more. */
export function startReport(given: readonly Problem[] = []): Report {
  const problems = [...given];
  const paths = new Set(given.map(({ path }) => path));
  const tell = (told: () => Problem): void => {
    if (problems.length > problemsMax) return;
    const next = problems.length < problemsMax ? told() : tooMany();
    problems.push(next);
    paths.add(next.path);
  };
  return {
    problems,
    add: (code, path, words) => {
      tell(() => problem(code, path, words));
    },
    pass: (told) => {
      tell(() => told);
    },
    blames: (path) => paths.has(path),
  };
}

function tooMany(): Problem {
  const max = `${problemsMax} problems an answer`;
  return problem("LIMIT_EXCEEDED", null, { what: "There are more problems than these", max, setting: "fixed" });
}
