import type { Fields, Value } from "../../ontology/value.ts";
import type { Estate } from "../../projection/estate.ts";
import { keptEach } from "../../projection/kept-each.ts";
import { exactOf, type Exact } from "../exact-decimal.ts";

export interface CreditTier {
  /** Percent of the month. */
  readonly availabilityBelow: Exact;
  /** Percent of the monthly fee. */
  readonly credit: Exact;
}

/** What a clause says about money. */
export interface ClauseTerms {
  readonly clause: number;
  readonly kind: Value | undefined;
  readonly lossKinds: readonly Value[];
  readonly excludesConsequential: boolean;
  readonly isOutsideCap: boolean;
  readonly isSoleRemedy: boolean;
  readonly availabilityTarget: Exact | undefined;
  readonly creditTiers: readonly CreditTier[];
  readonly retention: Exact | undefined;
  readonly capBasis: string | undefined;
  readonly capAmount: Exact | undefined;
  /** Whether the counterparty promises the organisation something by it. */
  readonly commits: boolean;
  /** Whether it commits the customer or the insured alone. */
  readonly isOwnPromise: boolean;
}

/** The clauses of an agreement, by id. */
export const clausesOf = keptEach((estate, agreement): readonly ClauseTerms[] => {
  const clauses = new Set(estate.relationsOut(agreement, "HAS_CLAUSE").map((row) => estate.toOf(row)));
  return [...clauses].sort((left, right) => estate.compareEntities(left, right)).map((each) => termsOf(estate, each));
});

function termsOf(estate: Estate, clause: number): ClauseTerms {
  const facts = estate.factsOf(clause);
  const capAmount = exactOf(facts["capAmount"]);
  const promises = estate.relationsOut(clause, "COMMITS_TO");
  const commits = promises.some((row) => promising.has(estate.relationFactsOf(row).properties["as"] ?? null));
  const basis = typeof facts["capBasis"] === "string" ? facts["capBasis"] : undefined;
  return {
    clause,
    kind: facts["clauseKind"],
    lossKinds: listOf(facts["lossKinds"]),
    excludesConsequential: facts["excludesConsequential"] === true,
    isOutsideCap: facts["outsideCap"] === true,
    isSoleRemedy: facts["soleRemedy"] === true,
    availabilityTarget: exactOf(facts["availabilityTarget"]),
    creditTiers: listOf(facts["creditTiers"]).flatMap((tier) => tierOf(tier as Fields)),
    retention: exactOf(facts["retention"]),
    capBasis: basis ?? (capAmount === undefined ? undefined : "FIXED"),
    capAmount,
    commits,
    isOwnPromise: promises.length > 0 && !commits,
  };
}

/** What a customer or an insured promises brings them nothing. */
const promising: ReadonlySet<Value> = new Set([null, "PROVIDER", "INSURER", "GUARANTOR"]);

function tierOf({ availabilityBelow, credit }: Fields): CreditTier[] {
  const [below, percent] = [exactOf(availabilityBelow), exactOf(credit)];
  return below === undefined || percent === undefined ? [] : [{ availabilityBelow: below, credit: percent }];
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
