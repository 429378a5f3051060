import type { Estate } from "../../projection/estate.ts";
import { keptEach } from "../../projection/kept-each.ts";
import { byId } from "../ownership/by-id.ts";
import { markedName } from "../marked-name.ts";
import { isAgreementInForce } from "../agreement-in-force.ts";
import { moneyWords } from "../money-words.ts";
import { boundOf, type Bound } from "./bound.ts";
import { clausesOf, type ClauseTerms } from "./clause-terms.ts";
import type { Exact } from "../exact-decimal.ts";

/** An agreement in force that bears on a loss, its bounds shared by all that it recovers. */
export interface CoveringAgreement {
  readonly agreement: number;
  readonly currency: string;
  readonly annualFees: unknown;
  readonly clauses: readonly ClauseTerms[];
  /** Caps of the agreement, with the loss kinds that each is about; none named: all. */
  readonly caps: readonly { readonly bound: Bound; readonly lossKinds: ClauseTerms["lossKinds"] }[];
  /** Limits that clauses set on themselves, kept from loss to loss. */
  readonly limits: Map<number, Bound>;
  /** What insurances have left to the insured so far. */
  readonly retained: Map<number, Exact>;
  readonly money: (amount: Exact) => string;
}

/** Clauses of these kinds bound what they themselves bring; a cap in any other bounds the whole agreement. */
const limitsItself: ReadonlySet<unknown> = new Set(["INDEMNITY", "INSURANCE_COVER", "SERVICE_CREDIT"]);

/** The agreements in force that cover one of these entities, by id. Amounts of one that names no currency are read in `currency`. */
export function coveringAgreements(
  estate: Estate,
  covered: Iterable<number>,
  currency: string,
): readonly CoveringAgreement[] {
  const agreements = new Set<number>();
  for (const entity of covered) for (const agreement of coveringInForce(estate, entity)) agreements.add(agreement);
  return byId(estate, agreements).map((agreement) => inPlay(estate, agreement, currency));
}

/** The agreements in force that cover an entity. */
export const coveringInForce = keptEach((estate, entity): readonly number[] =>
  estate
    .relationsIn(entity, "COVERS")
    .map((row) => estate.fromOf(row))
    .filter((agreement) => isAgreementInForce(estate, agreement)),
);

function inPlay(estate: Estate, agreement: number, otherwise: string): CoveringAgreement {
  const facts = estate.factsOf(agreement);
  const { annualFees } = facts;
  const currency = typeof facts["currency"] === "string" ? facts["currency"] : otherwise;
  const money = (amount: Exact): string => moneyWords(amount.toFixed(), currency);
  const clauses = clausesOf(estate, agreement);
  const capping = (): CoveringAgreement["caps"] =>
    clauses.flatMap((terms) => {
      const bound = limitsItself.has(terms.kind)
        ? undefined
        : boundOf(terms, annualFees, () => `the cap ${markedName(estate, terms.clause)}`, money);
      return bound === undefined ? [] : [{ bound, lossKinds: terms.lossKinds }];
    });
  let caps: CoveringAgreement["caps"] | undefined;
  return {
    agreement,
    currency,
    annualFees,
    clauses,
    get caps() {
      return (caps ??= capping());
    },
    limits: new Map(),
    retained: new Map(),
    money,
  };
}
