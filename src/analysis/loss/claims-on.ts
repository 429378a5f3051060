import type { Estate } from "../../projection/estate.ts";
import { markedName } from "../marked-name.ts";
import { leastOf, zero } from "../exact-decimal.ts";
import { boundOf } from "./bound.ts";
import type { Claim, RecoveryGround } from "./claim.ts";
import type { ClauseTerms } from "./clause-terms.ts";
import type { CoveringAgreement } from "./covering-agreements.ts";
import { counterpartyOf } from "./counterparty.ts";
import { creditClaim } from "./credit-claim.ts";
import type { LossCase } from "./loss-case.ts";
import { capsOn } from "./caps-on.ts";
import { isConsequential, lossWords } from "./loss-kinds.ts";
import type { OpenLoss } from "./losses-of.ts";

/** What each clause of an agreement that bears on a loss says about it, by id; one claim of NO_GROUND where none does. */
export function claimsOn(lossCase: LossCase, loss: OpenLoss, terms: CoveringAgreement): readonly Claim[] {
  const { estate, outcome } = lossCase;
  const { trigger } = estate.factsOf(outcome);
  const excluders = terms.clauses.filter(
    ({ kind, lossKinds, excludesConsequential }) =>
      (excludesConsequential && isConsequential(loss.kind, trigger)) ||
      (kind === "EXCLUSION" && lossKinds.includes(loss.kind)),
  );
  const claims = terms.clauses
    .flatMap((clause) => clauseClaims(lossCase, loss, terms, clause))
    .map((claim) => unlessPaidByItsBearer(lossCase, claim));
  if (excluders.length > 0) return excluded(lossCase, loss, terms, excluders, claims);
  const sole = terms.clauses.find(
    ({ clause, isSoleRemedy }) =>
      isSoleRemedy && claims.some((claim) => claim.clause === clause && claim.ground !== "NO_GROUND"),
  );
  const left = sole === undefined ? claims : claims.map((claim) => withSoleRemedy(estate, claim, sole));
  if (left.length > 0) return left.map(afterRetention);
  const words = (): string => `Nothing recorded of ${markedName(estate, terms.agreement)} bears on ${wordsOf(loss)}`;
  return [{ loss, terms, clause: undefined, ground: "NO_GROUND", share: zero, bounds: [], words }];
}

/** Nobody makes good a loss to themselves: under an agreement that has its bearer alone to pay, nothing comes back. */
function unlessPaidByItsBearer({ estate, borneBy }: LossCase, claim: Claim): Claim {
  const { terms, ground, words } = claim;
  if (borneBy === undefined || ground === "NO_GROUND") return claim;
  if (counterpartyOf(estate, terms.agreement, ground === "INSURANCE", borneBy) !== borneBy) return claim;
  return {
    ...claim,
    ground: "NO_GROUND",
    share: zero,
    bounds: [],
    words: () =>
      `${words()}, but under ${markedName(estate, terms.agreement)} it is “${estate.nameOf(borneBy)}” that would pay, which bears the loss itself`,
  };
}

function excluded(
  { estate }: LossCase,
  loss: OpenLoss,
  terms: CoveringAgreement,
  excluders: readonly ClauseTerms[],
  claims: readonly Claim[],
): readonly Claim[] {
  const nothing = { loss, terms, ground: "EXCLUDED", share: zero, bounds: [] } as const;
  const names = (): string => excluders.map(({ clause }) => markedName(estate, clause)).join(" and ");
  const barred = claims
    .filter(({ ground }) => ground !== "NO_GROUND")
    .filter(({ clause }) => !excluders.some((excluder) => excluder.clause === clause))
    .map((claim): Claim => ({
      ...claim,
      ...nothing,
      words: () =>
        `${claim.words()}, but ${names()} ${excluders.length === 1 ? "is" : "are"} recorded as excluding ${wordsOf(loss)}`,
    }));
  const barring = excluders.map((excluder): Claim => ({
    ...nothing,
    clause: excluder.clause,
    words: () => excludingWords(estate, excluder, loss),
  }));
  return [...barring, ...barred].sort((left, right) => estate.compareEntities(left.clause ?? 0, right.clause ?? 0));
}

function excludingWords(estate: Estate, { clause, kind, lossKinds }: ClauseTerms, loss: OpenLoss): string {
  const name = markedName(estate, clause);
  if (loss.kind === "CONSEQUENTIAL" || (kind === "EXCLUSION" && lossKinds.includes(loss.kind))) {
    return `${name} is recorded as excluding ${wordsOf(loss)}`;
  }
  return `${name} is recorded as excluding consequential loss, and ${wordsOf(loss)} is counted as that here`;
}

function withSoleRemedy(estate: Estate, claim: Claim, sole: ClauseTerms): Claim {
  if (claim.clause === sole.clause || claim.ground === "NO_GROUND") return claim;
  const words = (): string =>
    `${claim.words()}, but the service credit of ${markedName(estate, sole.clause)} is recorded as the only remedy`;
  return { ...claim, ground: "EXCLUDED", share: zero, bounds: [], words };
}

function clauseClaims(lossCase: LossCase, loss: OpenLoss, terms: CoveringAgreement, clause: ClauseTerms): Claim[] {
  const { kind } = clause;
  if (kind === "INDEMNITY") return [namingClaim(lossCase, loss, terms, clause, "INDEMNITY")];
  if (kind === "INSURANCE_COVER") return [namingClaim(lossCase, loss, terms, clause, "INSURANCE")];
  const breaches = kind === "SERVICE_CREDIT" && clause.isSoleRemedy ? [] : breachClaims(lossCase, loss, terms, clause);
  return kind === "SERVICE_CREDIT" ? [creditClaim(lossCase, loss, terms, clause), ...breaches] : breaches;
}

/** An indemnity or an insurance: it brings something where it names the loss kind. */
function namingClaim(
  { estate }: LossCase,
  loss: OpenLoss,
  terms: CoveringAgreement,
  clause: ClauseTerms,
  ground: "INDEMNITY" | "INSURANCE",
): Claim {
  const name = (): string => markedName(estate, clause.clause);
  const base = { loss, terms, clause: clause.clause };
  if (!clause.lossKinds.includes(loss.kind)) {
    return {
      ...base,
      ground: "NO_GROUND",
      share: zero,
      bounds: [],
      words: () => `${name()} is not recorded as naming ${wordsOf(loss)}`,
    };
  }
  const own = ownLimit(terms, clause, name);
  const isInsurance = ground === "INSURANCE";
  return {
    ...base,
    ground,
    share: loss.amount,
    bounds: [...own, ...(isInsurance ? [] : capsOn(terms, clause, loss))],
    words: () => `${name()} is recorded as ${isInsurance ? "an insurance" : "an indemnity"} for ${wordsOf(loss)}`,
  };
}

/** What the insured bears first is borne once, whatever the number of losses. In another currency it is left to the limit. */
function afterRetention(claim: Claim): Claim {
  const { terms, loss, clause, ground } = claim;
  const retention = terms.clauses.find((each) => each.clause === clause)?.retention;
  if (ground !== "INSURANCE" || clause === undefined || retention === undefined) return claim;
  if (terms.currency !== loss.currency) return claim;
  const before = terms.retained.get(clause) ?? zero;
  const borne = leastOf(retention.minus(before), [loss.amount]);
  terms.retained.set(clause, before.plus(borne));
  if (borne.isZero()) return claim;
  const words = (): string => `${claim.words()}, after ${terms.money(borne)} that the insured bears first`;
  return { ...claim, share: loss.amount.minus(borne), words };
}

/** A commitment: it brings the loss once a breach of it is on record. */
function breachClaims({ estate, incidents }: LossCase, loss: OpenLoss, terms: CoveringAgreement, clause: ClauseTerms) {
  const breach = incidents.breachOf(clause.clause);
  if (breach === undefined && !clause.commits) return [];
  const name = (): string => markedName(estate, clause.clause);
  const base = { loss, terms, clause: clause.clause };
  const speaksOfLosses = clause.kind !== "LIABILITY_CAP" && clause.kind !== "EXCLUSION" && clause.lossKinds.length > 0;
  if (speaksOfLosses && !clause.lossKinds.includes(loss.kind)) {
    const words = (): string => `${name()} is recorded as a commitment, but not as naming ${wordsOf(loss)}`;
    return [{ ...base, ground: "NO_GROUND", share: zero, bounds: [], words } satisfies Claim];
  }
  if (breach !== undefined && clause.isOwnPromise) {
    const words = (): string =>
      `${markedName(estate, breach)} is recorded as a breach of ${name()}, which commits the customer and nobody else`;
    return [{ ...base, ground: "NO_GROUND", share: zero, bounds: [], words } satisfies Claim];
  }
  const ground: RecoveryGround = breach === undefined ? "BREACH_NOT_SHOWN" : "BREACH_SHOWN";
  const words = (): string =>
    breach === undefined
      ? `${name()} is recorded as a commitment, and no breach of it that could have caused the loss is on record, so nothing is counted`
      : `${markedName(estate, breach)} is recorded as a breach of ${name()}`;
  return [{ ...base, ground, share: loss.amount, bounds: capsOn(terms, clause, loss), words } satisfies Claim];
}

function ownLimit(terms: CoveringAgreement, clause: ClauseTerms, name: () => string) {
  const known = terms.limits.get(clause.clause);
  if (known !== undefined) return [known];
  const limit = boundOf(clause, terms.annualFees, () => `the limit of ${name()}`, terms.money);
  if (limit !== undefined) terms.limits.set(clause.clause, limit);
  return limit === undefined ? [] : [limit];
}

function wordsOf({ kind }: OpenLoss): string {
  return lossWords[kind] ?? kind;
}
