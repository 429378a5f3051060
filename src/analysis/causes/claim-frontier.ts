import type { OutcomeClaim } from "./outcome-claim.ts";
import type { ClaimCase } from "./outcome-claims.ts";

/**
 * The controls on the frontier of a claim that holds, by id: those that hold and close a hop of its cone whose need is met. Every
 * path of the origin crosses such a hop. Empty for a claim whose end is not final: see `finalEnds`. Never throws.
 */
export function frontierOf({ estate, ends }: ClaimCase, { end }: Pick<OutcomeClaim, "end">): readonly number[] {
  if (end?.isFinal !== true) return [];
  return [...ends.closing(end, true)].sort((left, right) => estate.compareEntities(left, right));
}
