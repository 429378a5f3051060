import { found } from "../changes/found.ts";
import { at, type Path } from "../changes/path.ts";
import { isObject } from "../changes/reading.ts";
import type { Report } from "../changes/report.ts";

/**
 * An object of a document while it is mapped: it remembers what was taken of it, so that the rest is kept and nothing is dropped
 * in silence. What has another type than is asked for is told as INVALID_VALUE, and reads as absent.
 */
export interface Part {
  readonly path: Path | null;
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  /** The value as it is. */
  readonly take: (key: string) => unknown;
  /** The same, and it is not taken by that. */
  readonly peek: (key: string) => unknown;
  /** Puts back what is left of something that was taken. */
  readonly keep: (key: string, value: unknown) => void;
  /** A text that is not empty. */
  readonly text: (key: string) => string | undefined;
  readonly flag: (key: string) => boolean | undefined;
  readonly texts: (key: string) => readonly string[];
  /** An object within; what is not taken of it belongs to the rest of this one. */
  readonly within: (key: string) => Part;
  /** The objects of a list; each keeps its own rest. */
  readonly items: (key: string) => readonly Part[];
  /** The objects in an object, by key; each keeps its own rest. */
  readonly members: (key: string) => readonly (readonly [name: string, part: Part])[];
  /** All that was not taken; undefined where that is nothing. */
  readonly rest: () => Readonly<Record<string, unknown>> | undefined;
}

/** A part of a document at its path. Never throws. */
export function partOf(value: unknown, path: Path | null, report: Report["add"]): Part {
  const object = isObject(value) ? value : {};
  const place = (key: string | number): Path => at(path, key);
  /** What is read in place of a value of another type. */
  const tell = (one: unknown, where: Path | null, accepted: string): void => {
    report("INVALID_VALUE", where, { found: kindOf(one), accepted });
  };
  if (!isObject(value) && value !== undefined) tell(value, path, "an object");

  const taken = new Set<string>();
  const inner = new Map<string, Part>();
  const kept = new Map<string, unknown>();
  const peek = (key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
  const take = (key: string): unknown => {
    taken.add(key);
    return peek(key);
  };
  /** The value where `is` says that it is one; else nothing, and where there was something that is told. */
  const typed = <Type>(key: string, is: (one: unknown) => one is Type, accepted: string): Type | undefined => {
    const given = take(key) ?? undefined;
    if (given === undefined || is(given)) return given;
    tell(given, place(key), accepted);
    return undefined;
  };
  const list = (key: string): readonly unknown[] => typed(key, isList, "a list") ?? [];
  return {
    path,
    keys: Object.keys(object),
    has: (key) => Object.hasOwn(object, key) && object[key] !== null,
    take,
    peek,
    keep: (key, one) => {
      kept.set(key, one);
    },
    text: (key) => {
      const given = typed(key, isText, "text");
      return given?.trim() === "" ? undefined : given;
    },
    flag: (key) => typed(key, isFlag, "true or false"),
    texts: (key) => {
      const given = list(key);
      for (const [index, one] of given.entries()) if (!isText(one)) tell(one, at(place(key), index), "text");
      return given.filter(isText);
    },
    within: (key) => {
      const known = inner.get(key) ?? partOf(take(key) ?? undefined, place(key), report);
      inner.set(key, known);
      return known;
    },
    items: (key) => list(key).map((one, index) => partOf(one, at(place(key), index), report)),
    members: (key) => {
      const given = typed(key, isObject, "an object") ?? {};
      return Object.entries(given).map(([name, one]) => [name, partOf(one, at(place(key), name), report)] as const);
    },
    rest: () => {
      const leftOf = (key: string): unknown => {
        if (kept.has(key)) return kept.get(key);
        return inner.has(key) ? inner.get(key)?.rest() : taken.has(key) ? undefined : object[key];
      };
      const left = Object.keys(object).map((key) => [key, leftOf(key)] as const);
      const rest = left.filter(([, one]) => one !== undefined);
      return rest.length === 0 ? undefined : Object.fromEntries(rest);
    },
  };
}

/** What stands there, without what it says: a setting of the wrong type may be a secret at the wrong place. */
function kindOf(value: unknown): string {
  return typeof value === "string" ? "A text" : typeof value === "number" ? "A number" : found(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isFlag(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
