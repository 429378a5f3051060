import { leastOf, zero, type Exact } from "../exact-decimal.ts";
import type { Money } from "../gross-loss.ts";
import { moneyWords } from "../money-words.ts";
import type { Claim, RecoveryGround } from "./claim.ts";
import { counterpartyOf } from "./counterparty.ts";
import type { LossCase } from "./loss-case.ts";

/** What an agreement recovers of one loss by one clause. */
export interface Recovery {
  readonly agreement: number;
  readonly counterparty: number | undefined;
  readonly clause: number | undefined;
  readonly lossKind: string;
  readonly ground: RecoveryGround;
  readonly amount: Money;
  readonly atMost: Money;
  readonly reason: string;
}

/** What one claim takes of its loss. */
export interface Taken {
  readonly claim: Claim;
  /** At most, where there is a ground for it that is not shown. */
  readonly amount: Exact;
  readonly currency: string;
  /** Why, without a full stop; put together only where it is told. */
  readonly words: () => string;
}

/** Whether there is a ground for what a claim takes, and not only one that may be shown later. */
export function isShown({ ground }: Claim): boolean {
  return ground !== "BREACH_NOT_SHOWN";
}

/**
 * Takes what a claim brings from its loss and its bounds. Under an agreement in another currency than the loss it is listed, as far as
 * that currency has a figure for it, and takes nothing from the loss.
 */
export function take(claim: Claim): Taken {
  const { loss, terms, share, bounds, words } = claim;
  const isForeign = terms.currency !== loss.currency && !share.isZero();
  const before = { ofLoss: loss.left, ofBounds: bounds.map(({ left }) => left) };
  const [first, ...rest] = before.ofBounds;
  const amount = share.isZero()
    ? zero
    : isForeign
      ? leastOf(first ?? zero, rest)
      : leastOf(share, [before.ofLoss, ...before.ofBounds]);
  const said = (): string => [words(), ...boundWords(claim, before, amount, isForeign)].join("; ");
  if (!amount.isZero()) {
    for (const bound of bounds) bound.left = bound.left.minus(amount);
    if (!isForeign) loss.left = loss.left.minus(amount);
  }
  return { claim, amount, currency: isForeign ? terms.currency : loss.currency, words: said };
}

/** What was left before a claim took its part. */
interface LeftBefore {
  readonly ofLoss: Exact;
  /** In the order of the claim's bounds. */
  readonly ofBounds: readonly Exact[];
}

/** Why it brings less than the whole loss. */
function boundWords(
  { loss, share, bounds }: Claim,
  before: LeftBefore,
  amount: Exact,
  isForeign: boolean,
): readonly string[] {
  const tight = bounds
    .filter((_bound, index) => before.ofBounds[index]?.equals(amount))
    .map(({ words }) => `bounded by ${words()}`);
  if (isForeign && bounds.length === 0)
    return ["the agreement is in another currency than the loss, and has no figure for it"];
  if (isForeign) return [...tight, `the loss is in ${loss.currency}, so this is not subtracted from it`];
  if (amount.equals(share)) return [];
  if (tight.length > 0) return tight;
  return [
    before.ofLoss.isZero()
      ? "other recoveries already make the loss good"
      : `other recoveries leave ${moneyWords(amount.toFixed(), loss.currency)} of the loss`,
  ];
}

export function recoveryOf({ estate, borneBy }: LossCase, { claim, amount, currency, words }: Taken): Recovery {
  const { clause, ground, loss, terms } = claim;
  return {
    agreement: terms.agreement,
    counterparty: counterpartyOf(estate, terms.agreement, ground === "INSURANCE", borneBy),
    clause,
    lossKind: loss.kind,
    ground,
    amount: { amount: (isShown(claim) ? amount : zero).toFixed(), currency },
    atMost: { amount: amount.toFixed(), currency },
    reason: `${words()}.`,
  };
}
