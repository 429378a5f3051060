import { hasHiddenCharacters, withoutHiddenCharacters } from "../changes/hidden-characters.ts";
import { found, quoted } from "../changes/found.ts";
import { at, type Path, printPath } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";
import { isObject, reachesPrototype } from "../changes/reading.ts";
import type { DocumentLimits } from "./document-limits.ts";
import type { LongTexts } from "./long-texts.ts";

export interface CleanTree {
  readonly root: unknown;
  readonly problems: readonly Problem[];
  /** Characters that were taken out of texts, and texts that are too long. */
  readonly notCarriedOver: readonly Problem[];
}

/** Of our own format, what names a thing is never mended: an id with such a character is told as what it is. */
const names = new Set(["id", "from", "to", "through", "source", "declaredReach", "endEntities", "endRelations"]);

interface Walk {
  readonly limits: DocumentLimits;
  readonly keepsNames: boolean;
  readonly longTexts: LongTexts | undefined;
  /** Characters and values that are left, were aliases written out. */
  budget: number;
  readonly problems: Problem[];
  readonly notCarriedOver: Problem[];
}

/**
 * The tree as its own copy, without characters that do not show, which are told. Depth and size are bounded here, before
 * anything else walks it: what a YAML alias repeats counts each time. A text that is too long refuses the document, or where
 * `longTexts` is given is noted there and told. Never throws.
 */
export function cleanTree(
  root: unknown,
  limits: DocumentLimits,
  keepsNames: boolean,
  longTexts?: LongTexts,
): CleanTree {
  const walk: Walk = { limits, keepsNames, longTexts, budget: limits.bytes.max, problems: [], notCarriedOver: [] };
  const clean = cleaned(root, null, 0, false, walk);
  return {
    root: clean,
    problems: walk.problems,
    notCarriedOver: [...walk.notCarriedOver, ...(longTexts?.told() ?? [])],
  };
}

function cleaned(value: unknown, path: Path | null, depth: number, isName: boolean, walk: Walk): unknown {
  walk.budget -= typeof value === "string" ? value.length + 1 : 1;
  if (isBeyond(path, depth, walk)) return null;
  if (typeof value === "string") return isName ? value : cleanText(value, path, walk);
  if (Array.isArray(value)) return value.map((item, index) => cleaned(item, at(path, index), depth + 1, isName, walk));
  if (typeof value === "number" && !Number.isFinite(value)) {
    walk.problems.push(problem("INVALID_VALUE", path, { found: found(value), accepted: "a value as JSON has it" }));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      walk.budget -= key.length;
      checkKey(key, path, walk);
      return [key, cleaned(member, at(path, key), depth + 1, walk.keepsNames && names.has(key), walk)];
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

/** What is wrong with a text is told without it: nothing here knows yet what a secret is. */
function cleanText(text: string, path: Path | null, walk: Walk): string {
  const { problems, limits } = walk;
  const { max, setting } = limits.batch.textBytes;
  const isLong = text.length * 3 > max && Buffer.byteLength(text) > max;
  if (isLong && walk.longTexts !== undefined) return walk.longTexts.note(text, Buffer.byteLength(text), path);
  if (isLong) {
    const what = `This text has ${Buffer.byteLength(text)} bytes`;
    problems.push(problem("LIMIT_EXCEEDED", path, { what, max: `${max} bytes a text`, setting }));
  } else if (!text.isWellFormed()) {
    problems.push(
      problem("INVALID_VALUE", path, {
        found: "A text with halves of characters",
        accepted: "text without lone surrogates",
      }),
    );
  }
  return hasHiddenCharacters(text) ? told(text, path, walk) : text;
}

/** A key names its value, so it is not mended either. */
function checkKey(key: string, path: Path | null, { problems, limits }: Walk): void {
  if (problems.length > 0) return;
  if (reachesPrototype(key)) {
    const words = { owner: "An object", property: quoted(key), accepted: "other keys" };
    problems.push(problem("PROPERTY_NOT_ALLOWED", at(path, key), words));
  } else if (key.length > limits.batch.textBytes.max) {
    const { max, setting } = limits.batch.textBytes;
    const what = `A key has ${key.length} characters`;
    problems.push(problem("LIMIT_EXCEEDED", path, { what, max: `${max} bytes a text`, setting }));
  } else if (hasHiddenCharacters(key) || !key.isWellFormed()) {
    const accepted = "a key without control characters, direction overrides and lone surrogates";
    problems.push(problem("INVALID_VALUE", path, { found: quoted(key), accepted }));
  }
}

function told(text: string, path: Path | null, { notCarriedOver }: Walk): string {
  const what = `What does not show in ${path === null ? "the document" : printPath(path)}`;
  const reason = "control characters and direction overrides are removed from texts";
  notCarriedOver.push(problem("NOT_CARRIED_OVER", path, { what, reason }));
  return withoutHiddenCharacters(text);
}
