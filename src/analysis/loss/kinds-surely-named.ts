import type { Value } from "../../ontology/value.ts";
import { keptEach } from "../../projection/kept-each.ts";
import { clausesOf, type ClauseTerms } from "./clause-terms.ts";

/** Whether a clause insures or indemnifies what it names. */
export function isCover({ kind }: Pick<ClauseTerms, "kind">): boolean {
  return kind === "INSURANCE_COVER" || kind === "INDEMNITY";
}

/**
 * The loss kinds that an agreement insures or indemnifies by a clause that is weighed wherever the agreement bears on such a loss: none where
 * the agreement excludes anything, for then that has to be looked at.
 */
export const kindsSurelyNamed = keptEach((estate, agreement): ReadonlySet<Value> => {
  const clauses = clausesOf(estate, agreement);
  const excludes = clauses.some(({ kind, excludesConsequential }) => kind === "EXCLUSION" || excludesConsequential);
  return new Set(excludes ? [] : clauses.filter(isCover).flatMap(({ lossKinds }) => lossKinds));
});
