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
  readonly amount: Exact;
  readonly currency: string;
  readonly words: string;
}

/**
 * Takes what a claim brings from its loss and its bounds. Under an agreement in another currency than the loss it is listed, as far as
 * that currency has a figure for it, and takes nothing from the loss.
 */
export function take(claim: Claim): Taken {
  const { loss, terms, share, bounds, words } = claim;
  const isForeign = terms.currency !== loss.currency && !share.isZero();
  const [first, ...rest] = bounds.map(({ left }) => left);
  const amount = isForeign
    ? leastOf(first ?? zero, rest)
    : leastOf(share, [loss.left, ...bounds.map(({ left }) => left)]);
  const said = [words, ...boundWords(claim, amount, isForeign)].join("; ");
  for (const bound of bounds) bound.left = bound.left.minus(amount);
  if (!isForeign) loss.left = loss.left.minus(amount);
  return { claim, amount, currency: isForeign ? terms.currency : loss.currency, words: said };
}

/** Why it brings less than the whole loss. */
function boundWords({ loss, share, bounds }: Claim, amount: Exact, isForeign: boolean): readonly string[] {
  const tight = bounds.filter(({ left }) => left.equals(amount)).map(({ words }) => `bounded by ${words}`);
  if (isForeign && bounds.length === 0)
    return ["the agreement is in another currency than the loss, and has no figure for it"];
  if (isForeign) return [...tight, `the loss is in ${loss.currency}, so this is not subtracted from it`];
  if (amount.equals(share)) return [];
  if (tight.length > 0) return tight;
  return [
    loss.left.isZero()
      ? "other recoveries already make the loss good"
      : `other recoveries leave ${moneyWords(amount.toFixed(), loss.currency)} of the loss`,
  ];
}

export function recoveryOf({ estate, borneBy }: LossCase, { claim, amount, currency, words }: Taken): Recovery {
  const { clause, ground, loss, terms } = claim;
  const isShown = ground !== "BREACH_NOT_SHOWN";
  return {
    agreement: terms.agreement,
    counterparty: counterpartyOf(estate, terms.agreement, ground === "INSURANCE", borneBy),
    clause,
    lossKind: loss.kind,
    ground,
    amount: { amount: (isShown ? amount : zero).toFixed(), currency },
    atMost: { amount: amount.toFixed(), currency },
    reason: `${words}.`,
  };
}
