import type { Problem } from "../changes/problem.ts";

/** A YAML or JSON text as a tree. Where it cannot be read, `problems` say why and `root` is not to be looked at. */
export interface Document {
  readonly root: unknown;
  /** Where the text holds several documents, `root` is the list of them, and this the line at which the second begins. */
  readonly secondAt: number | null;
  readonly problems: readonly Problem[];
  /** Paths of problems in, and in the same order the line, from 1, at which each stands, or what holds it; null where that is not known. */
  readonly linesOf: (paths: readonly string[]) => readonly (number | null)[];
}

/** A document that could not be read. */
export function unread(problems: readonly Problem[]): Document {
  return { root: null, secondAt: null, problems, linesOf: (paths) => paths.map(() => null) };
}

/** A step of a path: a position, a quoted key, a plain key. */
const step = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|[^.[\]"]+/gu;

/** The steps of a problem's path: `relations[3].to` is relations, 3, to. */
export function stepsOf(path: string): readonly (string | number)[] {
  return Array.from(path.matchAll(step), ([plain, index, key]) => {
    if (index !== undefined) return Number(index);
    return key === undefined ? plain : (JSON.parse(key) as string);
  });
}
