import type { Facts } from "../store/effective-row.ts";
import { sameValue } from "./same-value.ts";

/** True where the canonical JSON of both is the same. */
export function sameFacts(left: Facts, right: Facts): boolean {
  return (
    left === right ||
    (left.certainty === right.certainty &&
      sameValue(left.sources, right.sources) &&
      sameValue(left.contested, right.contested) &&
      sameValue(left.properties, right.properties))
  );
}
