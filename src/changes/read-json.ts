import type { Value } from "../ontology/value.ts";
import { found, quoted } from "./found.ts";
import { at, type Path } from "./path.ts";
import { readText } from "./read-text.ts";
import { isObject, reachesPrototype, type Reading } from "./reading.ts";

type JsonObject = Readonly<Record<string, Value>>;

/** A copy of a JSON object, kept whole; undefined, and told, where it is none or holds what JSON does not. */
export function readJsonObject(value: unknown, path: Path, reading: Reading): JsonObject | undefined {
  if (isObject(value)) return readMembers(value, path, reading, 1);
  reading.report("INVALID_VALUE", path, { found: found(value), accepted: "a JSON object" });
  return undefined;
}

function readMembers(value: object, path: Path, reading: Reading, depth: number): JsonObject | undefined {
  if (isTooDeep(path, reading, depth)) return undefined;
  const members: Record<string, Value> = {};
  let isWhole = true;
  for (const [key, member] of Object.entries(value)) {
    const place = at(path, key);
    if (reachesPrototype(key)) {
      reading.report("PROPERTY_NOT_ALLOWED", place, {
        owner: "An object",
        property: quoted(key),
        accepted: "other keys",
      });
      isWhole = false;
      continue;
    }
    const read = readText(key, place, reading) === undefined ? undefined : readJson(member, place, reading, depth);
    if (read === undefined) isWhole = false;
    else members[key] = read;
  }
  return isWhole ? members : undefined;
}

function readJson(value: unknown, path: Path, reading: Reading, depth: number): Value | undefined {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string") return readText(value, path, reading);
  if (Array.isArray(value)) return readItems(value, path, reading, depth + 1);
  if (isObject(value)) return readMembers(value, path, reading, depth + 1);
  reading.report("INVALID_VALUE", path, { found: found(value), accepted: "a value as JSON has it" });
  return undefined;
}

function readItems(
  value: readonly unknown[],
  path: Path,
  reading: Reading,
  depth: number,
): readonly Value[] | undefined {
  if (isTooDeep(path, reading, depth)) return undefined;
  const items = value.map((item, index) => readJson(item, at(path, index), reading, depth));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function isTooDeep(path: Path, { report, limits }: Reading, depth: number): boolean {
  const { max, setting } = limits.depth;
  if (depth > max) report("LIMIT_EXCEEDED", path, { what: "This value lies too deep", max: `${max} levels`, setting });
  return depth > max;
}
