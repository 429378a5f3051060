import { hasHiddenCharacters, withoutHiddenCharacters } from "../changes/hidden-characters.ts";
import { at, type Path, printPath } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";
import { isObject } from "../changes/reading.ts";
import type { DocumentLimits } from "./document-limits.ts";

export interface CleanTree {
  readonly root: unknown;
  readonly problems: readonly Problem[];
  /** Characters that were taken out of texts. */
  readonly notCarriedOver: readonly Problem[];
}

/** What names a thing is never mended: an id with such a character is told as what it is. */
const names = new Set(["id", "from", "to", "through", "source", "declaredReach", "endEntities", "endRelations"]);

interface Walk {
  readonly limits: DocumentLimits;
  /** Characters and values that are left, were aliases written out. */
  budget: number;
  readonly problems: Problem[];
  readonly notCarriedOver: Problem[];
}

/**
 * The tree as its own copy, without characters that do not show, which are told. Depth and size are bounded here, before
 * anything else walks it: what a YAML alias repeats counts each time. Never throws.
 */
export function cleanTree(root: unknown, limits: DocumentLimits): CleanTree {
  const walk: Walk = { limits, budget: limits.bytes.max, problems: [], notCarriedOver: [] };
  const clean = cleaned(root, null, 0, false, walk);
  return { root: clean, problems: walk.problems, notCarriedOver: walk.notCarriedOver };
}

function cleaned(value: unknown, path: Path | null, depth: number, isName: boolean, walk: Walk): unknown {
  walk.budget -= typeof value === "string" ? value.length + 1 : 1;
  if (isBeyond(path, depth, walk)) return null;
  if (typeof value === "string") return isName || !hasHiddenCharacters(value) ? value : told(value, path, walk);
  if (Array.isArray(value)) return value.map((item, index) => cleaned(item, at(path, index), depth + 1, isName, walk));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      walk.budget -= key.length;
      return [key, cleaned(member, at(path, key), depth + 1, names.has(key), walk)];
    }),
  );
}

/** Past the first limit nothing more is looked at. */
function isBeyond(path: Path | null, depth: number, { budget, limits, problems }: Walk): boolean {
  if (problems.length > 0) return true;
  const { bytes, batch } = limits;
  if (depth > batch.depth.max) {
    const words = {
      what: "The document is nested too deep",
      max: `${batch.depth.max} levels`,
      setting: batch.depth.setting,
    };
    problems.push(problem("LIMIT_EXCEEDED", path, words));
  } else if (budget < 0) {
    const what = "The document is too large once its aliases are written out";
    problems.push(problem("LIMIT_EXCEEDED", null, { what, max: `${bytes.max} bytes`, setting: bytes.setting }));
  }
  return problems.length > 0;
}

function told(text: string, path: Path | null, { notCarriedOver }: Walk): string {
  const what = `What does not show in ${path === null ? "the document" : printPath(path)}`;
  const reason = "control characters and direction overrides are removed from texts";
  notCarriedOver.push(problem("NOT_CARRIED_OVER", path, { what, reason }));
  return withoutHiddenCharacters(text);
}
