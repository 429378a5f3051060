import { parseDateTime, printDateTime } from "../ontology/date-time.ts";
import { parseDecimal } from "../ontology/decimal.ts";
import type { FieldRule, FieldShape } from "../ontology/field-rule.ts";
import { isUrl } from "../ontology/url.ts";
import type { Value } from "../ontology/value.ts";
import { found } from "./found.ts";
import type { Path } from "./path.ts";
import { readId } from "./read-id.ts";
import { readText } from "./read-text.ts";
import type { Reading } from "./reading.ts";

/** Beyond these a number in a document is no longer what was written. */
const decimalDigitsMax = 15;
const [intMin, intMax] = [-(2 ** 31), 2 ** 31 - 1];

/** How a shape is read: the canonical value or undefined, and what to say would be accepted. */
interface Reader {
  readonly read: (value: unknown, rule: FieldRule) => Value | undefined;
  readonly accepted: (rule: FieldRule) => string;
}

const readers: Readonly<Record<Exclude<FieldShape, "TEXT" | "ID" | "JSON" | "COMPOSITE">, Reader>> = {
  ENUM: {
    read: (value, { enumValues = [] }) => enumValues.find((one) => one === value),
    accepted: ({ enumValues = [] }) => `one of ${enumValues.join(", ")}`,
  },
  BOOLEAN: {
    read: (value) => (typeof value === "boolean" ? value : undefined),
    accepted: () => "true or false",
  },
  INT: {
    read: (value) => (isInt(value) ? value : undefined),
    accepted: () => "a whole number of at most 32 bits",
  },
  FLOAT: {
    read: (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined),
    accepted: () => "a finite number",
  },
  DECIMAL: {
    read: (value) => (isExact(value) ? parseDecimal(value) : undefined),
    accepted: () => 'a decimal in quotes, such as "1250.50"',
  },
  DATE_TIME: {
    read: (value) => canonicalInstant(value),
    accepted: () => "a date and time with a zone, such as 2026-01-31T09:30:00Z",
  },
  URL: {
    read: (value) => (typeof value === "string" && isUrl(value) ? value : undefined),
    accepted: () => "an http, https or mailto address",
  },
};

/** One value of a shape without parts, canonical; undefined, and told, where it is not accepted. */
export function readScalar(rule: FieldRule, value: unknown, path: Path, reading: Reading): Value | undefined {
  const { shape } = rule;
  if (shape === "ID") return readId(value, path, reading);
  if (shape === "TEXT" || shape === "JSON" || shape === "COMPOSITE") return readText(value, path, reading);
  const { read, accepted } = readers[shape];
  const canonical = read(value, rule);
  if (canonical === undefined) {
    reading.report("INVALID_VALUE", path, { found: found(value), accepted: accepted(rule) });
  }
  return shape === "URL" && canonical !== undefined ? readText(canonical, path, reading) : canonical;
}

function isInt(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= intMin && value <= intMax;
}

function isExact(value: unknown): value is string | number {
  return (
    typeof value === "string" || (typeof value === "number" && Number(value.toPrecision(decimalDigitsMax)) === value)
  );
}

function canonicalInstant(value: unknown): string | undefined {
  const instant = typeof value === "string" ? parseDateTime(value) : undefined;
  return instant === undefined ? undefined : printDateTime(instant);
}
