import { type Path, printPath } from "./path.ts";
import { type ProblemCode, problems, type Words } from "./problems.ts";

/** Something the caller can mend. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  /** The offending place, down to the field; null where it is the whole. */
  readonly path: string | null;
  /** From 1, where it was read from a document whose lines are known. */
  readonly line: number | null;
}

/** A problem of this code, its template filled in. */
export function problem<Code extends ProblemCode>(code: Code, path: Path | null, words: Words<Code>): Problem {
  const filled: Readonly<Record<string, string | number>> = words;
  const message = problems[code].replace(/\{(\w+)\}/gu, (_, word: string) => String(filled[word]));
  return { code, message: message.trimEnd(), path: path === null ? null : printPath(path), line: null };
}
