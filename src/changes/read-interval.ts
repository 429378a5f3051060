import { parseDateTime } from "../ontology/date-time.ts";
import { found } from "./found.ts";
import { at, type Path } from "./path.ts";
import type { Reading } from "./reading.ts";

/** The instant in ms since 1970; undefined, and told, where it is none. */
export function readInstant(value: unknown, path: Path, { report }: Reading): number | undefined {
  const instant = typeof value === "string" ? parseDateTime(value) : undefined;
  if (instant === undefined) {
    const accepted = "a date and time with a zone, such as 2026-01-31T09:30:00Z";
    report("INVALID_VALUE", path, { found: found(value), accepted });
  }
  return instant;
}

interface Interval {
  readonly validFrom: number | undefined;
  readonly validTo: number | null | undefined;
}

/** When an item says that it holds. Whether it ends after it begins is known once "now" is. */
export function readInterval(item: Readonly<Record<string, unknown>>, path: Path, reading: Reading): Interval {
  const { validFrom, validTo } = item;
  return {
    validFrom: (validFrom ?? null) === null ? undefined : readInstant(validFrom, at(path, "validFrom"), reading),
    validTo: validTo === undefined || validTo === null ? validTo : readInstant(validTo, at(path, "validTo"), reading),
  };
}
