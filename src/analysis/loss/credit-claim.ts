import { type Exact, zero } from "../exact-decimal.ts";
import { markedName } from "../marked-name.ts";
import { monthlyShare, type Bound } from "./bound.ts";
import type { Claim } from "./claim.ts";
import { capsOn } from "./caps-on.ts";
import type { LossCase } from "./loss-case.ts";
import type { ClauseTerms } from "./clause-terms.ts";
import type { CoveringAgreement } from "./covering-agreements.ts";
import { lossWords } from "./loss-kinds.ts";
import type { OpenLoss } from "./losses-of.ts";

/** A service credit: a percentage of a month's fee, by how far the availability that was measured fell below the target. */
export function creditClaim(
  { estate, outcome, incidents }: LossCase,
  loss: OpenLoss,
  terms: CoveringAgreement,
  clause: ClauseTerms,
): Claim {
  const name = (): string => markedName(estate, clause.clause);
  const base = { loss, terms, clause: clause.clause };
  const measured = incidents.measuredFor(terms.agreement, clause.clause);
  const { trigger, outcomeKind } = estate.factsOf(outcome);
  const isOutage = trigger === "OUTAGE" || outcomeKind === "SERVICE_OUTAGE" || incidents.causedOutcome;
  const isRelevant = clause.lossKinds.length > 0 ? clause.lossKinds.includes(loss.kind) : isOutage;
  const nothing = { ...base, ground: "NO_GROUND", share: zero, bounds: [] } as const;
  if (!isRelevant) {
    return { ...nothing, words: () => `${name()} credits lost availability, not ${lossWords[loss.kind] ?? loss.kind}` };
  }
  const target =
    clause.availabilityTarget ?? highest(clause.creditTiers.map(({ availabilityBelow }) => availabilityBelow));
  if (target === undefined) return { ...nothing, words: () => `${name()} names neither a target nor a tier` };
  if (measured?.availability.greaterThanOrEqualTo(target) === true) {
    const found = (): string =>
      `${markedName(estate, measured.incident)} measured ${measured.availability.toFixed()} percent`;
    return {
      ...nothing,
      words: () => `${found()}, which is not below the target of ${name()}, ${target.toFixed()} percent`,
    };
  }
  const percent = measured === undefined ? greatestCredit(clause) : creditAt(clause, measured.availability);
  const bounds = [creditBound(terms, clause, name, percent), ...capsOn(terms, clause, loss)];
  const words = (): string =>
    measured === undefined
      ? `${name()} credits ${percent.toFixed()} percent of a month's fee at most, and no availability below ${target.toFixed()} percent is on record, so nothing is counted`
      : `${markedName(estate, measured.incident)} measured ${measured.availability.toFixed()} percent, below ${target.toFixed()} percent: ${name()} credits ${percent.toFixed()} percent of a month's fee`;
  return {
    ...base,
    ground: measured === undefined ? "BREACH_NOT_SHOWN" : "SERVICE_CREDIT",
    share: loss.amount,
    bounds,
    words,
  };
}

/** One credit a clause, whatever the number of losses that it is counted against. */
function creditBound(terms: CoveringAgreement, { clause }: ClauseTerms, name: () => string, percent: Exact): Bound {
  const known = terms.limits.get(clause);
  if (known !== undefined) return known;
  const amount = monthlyShare(terms.annualFees, percent);
  const words = (): string =>
    amount === undefined
      ? `the credit of ${name()}, which cannot be worked out, for the fees are not on record`
      : `the credit of ${name()} at ${terms.money(amount)}`;
  const bound = { words, left: amount ?? zero };
  terms.limits.set(clause, bound);
  return bound;
}

/** That of the lowest tier that the availability is below; nothing where it is below none. */
function creditAt({ creditTiers }: ClauseTerms, availability: Exact): Exact {
  const below = creditTiers.filter(({ availabilityBelow }) => availability.lessThan(availabilityBelow));
  const [lowest] = below.sort((left, right) => left.availabilityBelow.comparedTo(right.availabilityBelow));
  return lowest?.credit ?? zero;
}

function greatestCredit({ creditTiers }: ClauseTerms): Exact {
  return highest(creditTiers.map(({ credit }) => credit)) ?? zero;
}

function highest(amounts: readonly Exact[]): Exact | undefined {
  return amounts.reduce<Exact | undefined>(
    (most, amount) => (most === undefined || amount.greaterThan(most) ? amount : most),
    undefined,
  );
}
