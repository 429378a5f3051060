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
  const invalid = <Otherwise>(one: unknown, where: Path | null, accepted: string, otherwise: Otherwise): Otherwise => {
    report("INVALID_VALUE", where, { found: found(one), accepted });
    return otherwise;
  };
  if (!isObject(value) && value !== undefined) invalid(value, path, "an object", undefined);

  const taken = new Set<string>();
  const inner = new Map<string, Part>();
  const take = (key: string): unknown => {
    taken.add(key);
    return Object.hasOwn(object, key) ? object[key] : undefined;
  };
  const list = (key: string): readonly unknown[] => {
    const given = take(key) ?? [];
    return Array.isArray(given) ? (given as readonly unknown[]) : invalid(given, place(key), "a list", []);
  };
  return {
    path,
    keys: Object.keys(object),
    has: (key) => Object.hasOwn(object, key) && object[key] !== null,
    take,
    text: (key) => {
      const given = take(key) ?? undefined;
      if (typeof given !== "string")
        return given === undefined ? undefined : invalid(given, place(key), "text", undefined);
      return given.trim() === "" ? undefined : given;
    },
    flag: (key) => {
      const given = take(key) ?? undefined;
      if (given === undefined || typeof given === "boolean") return given;
      return invalid(given, place(key), "true or false", undefined);
    },
    texts: (key) => {
      return list(key).flatMap((one, index) =>
        typeof one === "string" ? [one] : invalid(one, at(place(key), index), "text", []),
      );
    },
    within: (key) => {
      const known = inner.get(key) ?? partOf(take(key) ?? undefined, place(key), report);
      inner.set(key, known);
      return known;
    },
    items: (key) => list(key).map((one, index) => partOf(one, at(place(key), index), report)),
    members: (key) => {
      const given = take(key) ?? {};
      if (!isObject(given)) return invalid(given, place(key), "an object", []);
      return Object.entries(given).map(([name, one]) => [name, partOf(one, at(place(key), name), report)] as const);
    },
    rest: () => {
      const left = Object.entries(object).flatMap(([key, one]): [string, unknown][] => {
        const part = inner.get(key);
        const rest = part === undefined ? (taken.has(key) ? undefined : one) : part.rest();
        return rest === undefined ? [] : [[key, rest]];
      });
      return left.length === 0 ? undefined : Object.fromEntries(left);
    },
  };
}
