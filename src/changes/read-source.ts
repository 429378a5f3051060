import { found } from "./found.ts";
import type { Path } from "./path.ts";
import { reachesPrototype, type Reading } from "./reading.ts";

/** Spaces within are fine; anything that does not show is not, nor a name that could not be the key of an object. */
const accepted = /^(?! )[^\p{C}\p{Zl}\p{Zp}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]{1,256}(?<! )$/u;

/** The name of a source: 1 to 256 printable characters. Undefined, and told, otherwise. */
export function readSource(value: unknown, path: Path, { report }: Reading): string | undefined {
  if (value === undefined) {
    report("PROPERTY_REQUIRED", path, { owner: "A batch", property: "source" });
    return undefined;
  }
  if (typeof value === "string" && accepted.test(value) && !reachesPrototype(value)) return value;
  report("INVALID_VALUE", path, {
    found: found(value),
    accepted: "the name of a source, 1 to 256 printable characters",
  });
  return undefined;
}
