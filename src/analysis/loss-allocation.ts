import type { Estate } from "../projection/estate.ts";
import { causalCones } from "./causes/causal-cones.ts";
import type { ControlStandings } from "./control-standing.ts";
import { Exact, zero } from "./exact-decimal.ts";
import { grossLoss, type Money } from "./gross-loss.ts";
import type { Claim } from "./loss/claim.ts";
import { claimsOn } from "./loss/claims-on.ts";
import { coveringAgreements } from "./loss/covering-agreements.ts";
import { lossIncidents } from "./loss/loss-incidents.ts";
import { lossesOf, type OpenLoss } from "./loss/losses-of.ts";
import { isShown, recoveryOf, take, type Recovery, type Taken } from "./loss/recovery.ts";
import { findParty } from "./ownership/find-party.ts";
import { isComponent } from "./is-component.ts";

/** What an outcome costs, what agreements give back of it, and what is left with whom. */
export interface LossAllocation {
  readonly gross: readonly Money[];
  /** What each clause takes of each loss: by loss, as recorded, then by agreement and clause. */
  readonly taken: readonly Taken[];
  /** The same in words and figures, put together when it is asked for. */
  readonly recoveries: readonly Recovery[];
  readonly residual: readonly Money[];
  readonly residualAtBest: readonly Money[];
  /** What stays of each loss, as recorded, whose sum the residual is. */
  readonly left: readonly LeftOfLoss[];
  /** Undefined where the outcome has no single owner. */
  readonly borneBy: number | undefined;
}

/** What stays of one loss. */
export interface LeftOfLoss extends Money {
  readonly lossKind: string;
}

export const lossDisclaimer =
  "Decision support, not legal advice: figures follow from the terms on record, read as data. Whether anything is owed, and how much, depends on the wording, the law and the facts.";

/**
 * Gross loss, what each agreement in force would recover clause by clause, and what is left. `within` narrows the agreements to those
 * that cover one of these entities; else those count that cover a component in a causal cone of the outcome, the outcome or its owner.
 * Amounts are exact decimals, by currency. Never throws. Source: docs/analyses.md, "Loss allocation".
 */
export function* lossAllocation(
  estate: Estate,
  outcome: number,
  within?: Iterable<number>,
  standings?: ControlStandings,
): Generator<void, LossAllocation> {
  const borneBy = findParty(estate, outcome, "OUTCOME_OWNER").party;
  const covered = within ?? (yield* bearing(estate, outcome, borneBy, standings));
  const losses = lossesOf(estate, outcome);
  const agreements = coveringAgreements(estate, covered, losses[0]?.currency ?? "");
  const lossCase = { estate, outcome, borneBy, incidents: lossIncidents(estate, outcome) };
  const claims: Claim[] = [];
  for (const loss of losses) {
    for (const terms of agreements) {
      claims.push(...claimsOn(lossCase, loss, terms));
      yield;
    }
  }

  // What there is a ground for comes first: a breach that is not shown brings at most what that leaves. So does what is in one currency:
  // how much of a cap a loss in another one uses up nobody can say.
  const takenBy = new Map<Claim, Taken>();
  const takeAll = (areShown: boolean): void => {
    for (const isOwnCurrency of [true, false]) {
      for (const claim of claims) {
        if (isShown(claim) !== areShown) continue;
        if ((claim.terms.currency === claim.loss.currency) === isOwnCurrency) takenBy.set(claim, take(claim));
      }
    }
  };
  takeAll(true);
  const residual = leftOf(losses);
  const left = losses.map((loss) => ({ lossKind: loss.kind, amount: loss.left.toFixed(), currency: loss.currency }));
  takeAll(false);
  const taken = claims.flatMap((claim) => takenBy.get(claim) ?? []);
  return {
    gross: grossLoss(estate, [outcome]),
    taken,
    get recoveries() {
      return taken.map((each) => recoveryOf(lossCase, each));
    },
    residual,
    residualAtBest: leftOf(losses),
    left,
    borneBy,
  };
}

function* bearing(
  estate: Estate,
  outcome: number,
  owner: number | undefined,
  standings: ControlStandings | undefined,
): Generator<void, ReadonlySet<number>> {
  const cones = yield* causalCones(estate, outcome, standings);
  const covered = new Set([...cones].filter((entity) => isComponent(estate.kindOf(entity))));
  covered.add(outcome);
  if (owner !== undefined) covered.add(owner);
  return covered;
}

function leftOf(losses: readonly OpenLoss[]): readonly Money[] {
  const sums = new Map<string, Exact>();
  for (const { currency, left } of losses) sums.set(currency, (sums.get(currency) ?? zero).plus(left));
  return [...sums]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([currency, sum]) => ({ amount: sum.toFixed(), currency }));
}
