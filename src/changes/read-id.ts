import { found } from "./found.ts";
import type { Path } from "./path.ts";
import type { Reading } from "./reading.ts";

const charactersMax = 256;

/** A default relation id holds two ids, its type and its qualifier. */
const relationCharactersMax = 2 * charactersMax + 64;

/** Controls, format and direction characters, separators, and whatever else does not show. */
const unprintable = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** The id of an entity as it is, never normalised: 1 to 256 printable characters without spaces. Undefined, and told, otherwise. */
export function readId(value: unknown, path: Path, reading: Reading): string | undefined {
  return readPrintable(value, path, reading, charactersMax);
}

/** As `readId`, and long enough for a default id made of two. */
export function readRelationId(value: unknown, path: Path, reading: Reading): string | undefined {
  return readPrintable(value, path, reading, relationCharactersMax);
}

function readPrintable(value: unknown, path: Path, { report }: Reading, max: number): string | undefined {
  if (typeof value === "string" && value !== "" && !unprintable.test(value)) {
    if (value.length <= max || Array.from(value).length <= max) return value;
  }
  const accepted = `1 to ${max} printable characters without spaces`;
  const isScalar = typeof value === "number" || typeof value === "boolean";
  report("INVALID_ID", path, { found: found(value), accepted: isScalar ? `${accepted}; quote it` : accepted });
  return undefined;
}
