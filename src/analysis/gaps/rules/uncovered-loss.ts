import type { Estate } from "../../../projection/estate.ts";
import { leftSums } from "../../loss/left-sums.ts";
import { lossWords } from "../../loss/loss-kinds.ts";
import { lossesOf } from "../../loss/losses-of.ts";
import { lossAllocation, type LeftOfLoss, type LossAllocation } from "../../loss-allocation.ts";
import { moneyWords } from "../../money-words.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { lossReads } from "../loss-reads.ts";
import { latestOf, saysSince } from "../since.ts";
import { standingsOf } from "../standings-of.ts";
import type { Snapshot } from "../snapshot.ts";

/** A loss that nothing gives back and nobody insures. */
export const uncoveredLoss: GapRule = {
  rule: "UNCOVERED_LOSS",
  severity: "HIGH",
  explanation:
    "Some of a loss stays with the owner of an outcome whatever the agreements on record give back, and no insurance or indemnity names its kind. " +
    "Decision support, not legal advice.",
  subjects: ["OUTCOME"],
  reads: lossReads,
  gapsAt,
};

function* gapsAt(snapshot: Snapshot, subject: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  if (lossesOf(estate, subject).length === 0) return [];
  const allocation = yield* snapshot.ofSubject(subject, allocated);
  const { left, borneBy } = allocation;
  const kinds = [...new Set(left.map(({ lossKind }) => lossKind))];
  return kinds.flatMap((kind): FoundGap[] => {
    const sums = leftOfKind(left, kind);
    if (sums.length === 0 || isNamed(estate, allocation, kind)) return [];
    const name = estate.nameOf(subject);
    const words = lossWords[kind] ?? kind;
    const who = borneBy === undefined ? "nobody in particular" : estate.nameOf(borneBy);
    return [
      {
        apart: [kind],
        related: borneBy === undefined ? [] : [borneBy],
        sentence: `Of ${words} in ${name}, ${sums.join(" and ")} stays with ${who}, and no insurance or indemnity on record names it.`,
        remedy: `Insure ${words}, have a counterparty indemnify it, or have its owner accept it in writing.`,
        since: latestOf([saysSince(estate, subject, "losses")]),
      },
    ];
  });
}

/** The loss allocation of an outcome; rules that look at one outcome share it. */
export function* allocated(snapshot: Snapshot, subject: number): Generator<void, LossAllocation> {
  return yield* lossAllocation(snapshot.estate, subject, undefined, snapshot.shared(standingsOf));
}

/** Whether an insurance or an indemnity lists the kind, whatever it brings in the end: all clauses that were weighed are told. */
function isNamed(estate: Estate, { recoveries }: LossAllocation, kind: string): boolean {
  return recoveries.some(({ clause }) => {
    const { clauseKind, lossKinds } = clause === undefined ? {} : estate.factsOf(clause);
    const isCover = clauseKind === "INSURANCE_COVER" || clauseKind === "INDEMNITY";
    return isCover && Array.isArray(lossKinds) && lossKinds.includes(kind);
  });
}

/** What stays of the losses of a kind, one sum a currency; nothing where all is made good. */
function leftOfKind(left: readonly LeftOfLoss[], kind: string): readonly string[] {
  return leftSums(left)
    .filter(({ lossKind }) => lossKind === kind)
    .sort((one, other) => (one.currency < other.currency ? -1 : 1))
    .map(({ amount, currency }) => moneyWords(amount.toFixed(), currency));
}
