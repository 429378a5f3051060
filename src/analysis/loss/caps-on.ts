import type { Bound } from "./bound.ts";
import type { ClauseTerms } from "./clause-terms.ts";
import type { CoveringAgreement } from "./covering-agreements.ts";
import type { OpenLoss } from "./losses-of.ts";

/** The caps of an agreement that bound what a clause of it brings for a loss. */
export function capsOn({ caps }: CoveringAgreement, clause: ClauseTerms, loss: OpenLoss): readonly Bound[] {
  if (clause.isOutsideCap) return [];
  return caps
    .filter(({ lossKinds }) => lossKinds.length === 0 || lossKinds.includes(loss.kind))
    .map(({ bound }) => bound);
}
