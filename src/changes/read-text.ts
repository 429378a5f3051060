import { found } from "./found.ts";
import { hasHiddenCharacters } from "./hidden-characters.ts";
import type { Path } from "./path.ts";
import type { Reading } from "./reading.ts";

/** The text as it is; undefined, and told, where it is none, too long, or holds what would not show. */
export function readText(value: unknown, path: Path, { report, limits }: Reading): string | undefined {
  if (typeof value !== "string") {
    const isScalar = typeof value === "number" || typeof value === "boolean";
    report("INVALID_VALUE", path, { found: found(value), accepted: isScalar ? "text; quote it" : "text" });
    return undefined;
  }
  const { max, setting } = limits.textBytes;
  if (value.length * 3 > max && Buffer.byteLength(value) > max) {
    const what = `This text has ${Buffer.byteLength(value)} bytes`;
    report("LIMIT_EXCEEDED", path, { what, max: `${max} bytes a text`, setting });
    return undefined;
  }
  if (hasHiddenCharacters(value) || !value.isWellFormed()) {
    const accepted = "text without control characters, direction overrides and lone surrogates";
    report("INVALID_VALUE", path, { found: found(value), accepted });
    return undefined;
  }
  return value;
}
