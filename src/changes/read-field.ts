import type { FieldRule } from "../ontology/field-rule.ts";
import { registry } from "../ontology/registry.ts";
import type { Value } from "../ontology/value.ts";
import { found, quoted } from "./found.ts";
import { at, type Path } from "./path.ts";
import { readJsonObject } from "./read-json.ts";
import { readScalar } from "./read-scalar.ts";
import { isObject, type Reading } from "./reading.ts";
import { union } from "./union.ts";

/**
 * The canonical value of a field; null withdraws. Undefined where it is not accepted; all that is wrong with it is told.
 * What is united over sources is brought into its order at once, so that another order is no other value.
 */
export function readField(rule: FieldRule, value: unknown, path: Path, reading: Reading): Value | undefined {
  if (value === null) return null;
  if (!rule.list) return readOne(rule, value, path, reading);
  if (!Array.isArray(value)) {
    reading.report("INVALID_VALUE", path, { found: found(value), accepted: "a list" });
    return undefined;
  }
  const items = value.map((item, index) => readOne(rule, item, at(path, index), reading));
  if (!items.every((item) => item !== undefined)) return undefined;
  return rule.merge === "UNION" ? union([items]) : items;
}

function readOne(rule: FieldRule, value: unknown, path: Path, reading: Reading): Value | undefined {
  if (rule.shape === "JSON") return readJsonObject(value, path, reading);
  const parts = rule.composite === undefined ? undefined : registry.composites.get(rule.composite);
  return parts === undefined
    ? readScalar(rule, value, path, reading)
    : readParts(rule.composite, parts, value, path, reading);
}

type Parts = ReadonlyMap<string, FieldRule>;

function readParts(name = "", parts: Parts, value: unknown, path: Path, reading: Reading): Value | undefined {
  const { report, certainty } = reading;
  if (!isObject(value)) {
    report("INVALID_VALUE", path, { found: found(value), accepted: `an object with ${[...parts.keys()].join(", ")}` });
    return undefined;
  }
  const read: Record<string, Value> = {};
  let isWhole = true;
  for (const [key, part] of Object.entries(value)) {
    const rule = parts.get(key);
    if (rule === undefined) {
      const accepted = [...parts.keys()].join(", ");
      report("PROPERTY_NOT_ALLOWED", at(path, key), { owner: `A ${name}`, property: quoted(key), accepted });
      isWhole = false;
    } else if (part !== null && part !== undefined) {
      const one = readField(rule, part, at(path, key), reading);
      if (one === undefined) isWhole = false;
      else read[key] = one;
    }
  }
  for (const { name: part, required, enumName } of parts.values()) {
    if (enumName === "Certainty") read[part] ??= certainty;
    if (!required || (value[part] ?? null) !== null) continue;
    report("PROPERTY_REQUIRED", at(path, part), { owner: `A ${name}`, property: part });
    isWhole = false;
  }
  return isWhole ? read : undefined;
}
