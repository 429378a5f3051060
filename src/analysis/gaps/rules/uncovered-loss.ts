import { noPowers } from "../../../ontology/powers.ts";
import type { Estate } from "../../../projection/estate.ts";
import { isComponent } from "../../is-component.ts";
import { coveringInForce } from "../../loss/covering-agreements.ts";
import { isCover, kindsSurelyNamed } from "../../loss/kinds-surely-named.ts";
import { leftSums } from "../../loss/left-sums.ts";
import { lossWords } from "../../loss/loss-kinds.ts";
import { lossesOf } from "../../loss/losses-of.ts";
import { lossAllocation, type LeftOfLoss, type LossAllocation } from "../../loss-allocation.ts";
import { moneyWords } from "../../money-words.ts";
import { findParty } from "../../ownership/find-party.ts";
import { gapEnds, noGap, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { lossReads } from "../loss-reads.ts";
import { sharedOutageCone } from "../outage-cones.ts";
import { outcomeCone } from "../outcome-cone.ts";
import { latestOf, saysSince } from "../since.ts";
import { standingsOf } from "../standings-of.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** A loss that nothing gives back and nobody insures. */
export const uncoveredLoss: GapRule = {
  rule: "UNCOVERED_LOSS",
  severity: "HIGH",
  explanation:
    "Some of a loss is left with the owner of an outcome whatever the agreements on record give back, and no insurance or indemnity names its kind. " +
    "Decision support, not legal advice.",
  subjects: ["OUTCOME"],
  reads: lossReads,
  gapsAt,
  endsAt,
};

function* gapsAt(snapshot: Snapshot, subject: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  if (lossesOf(estate, subject).length === 0) return [];
  const allocation = yield* snapshot.ofSubject(subject, allocated);
  const { left, borneBy } = allocation;
  return uncoveredIn(estate, allocation).flatMap((kind): FoundGap[] => {
    const sums = leftOfKind(left, kind);
    const name = markedName(estate, subject);
    const words = lossWords[kind] ?? kind;
    const who = borneBy === undefined ? "nobody on record" : `${markedName(estate, borneBy)} as the outcome owner`;
    return [
      {
        apart: [kind],
        related: borneBy === undefined ? [] : [borneBy],
        sentence: `Of ${words} in ${name}, ${sums.join(" and ")} ${sums.length === 1 ? "is" : "are"} left with ${who}, and no insurance or indemnity on record names it.`,
        remedy: `Insure ${words} or have a counterparty indemnify it, as far as the law allows, or have the outcome owner accept it in writing.`,
        since: latestOf([saysSince(estate, subject, "losses")]),
      },
    ];
  });
}

function* endsAt(snapshot: Snapshot, subject: number): Generator<void, GapEnds> {
  const { estate } = snapshot;
  const kinds = lossesOf(estate, subject).map(({ kind }) => kind);
  if (kinds.length === 0) return noGap;
  const bearing = yield* snapshot.ofSubject(subject, bearingByCone);
  if (kinds.every((kind) => isSurelyNamed(estate, bearing, kind))) return noGap;
  const allocation = yield* snapshot.ofSubject(subject, allocatedByCone);
  return gapEnds(uncoveredIn(estate, allocation).map((kind) => [kind]));
}

/** Whether it is known without an allocation that a kind of loss is insured or indemnified. */
function isSurelyNamed(estate: Estate, bearing: readonly number[], kind: string): boolean {
  return bearing.some((entity) =>
    coveringInForce(estate, entity).some((agreement) => kindsSurelyNamed(estate, agreement).has(kind)),
  );
}

/** The same allocation, by a cone that outcomes share the search for. */
export function* allocatedByCone(snapshot: Snapshot, subject: number): Generator<void, LossAllocation> {
  const bearing = yield* snapshot.ofSubject(subject, bearingByCone);
  return yield* lossAllocation(snapshot.estate, subject, bearing, snapshot.shared(standingsOf));
}

/** What agreements have to cover to bear on an outcome: of what they do cover, what lies in its cones, the outcome and its owner. */
function* bearingByCone(snapshot: Snapshot, subject: number): Generator<void, readonly number[]> {
  const { estate } = snapshot;
  const isInOutage = yield* sharedOutageCone(snapshot, subject);
  const cone = yield* snapshot.ofSubject(subject, outcomeCone);
  const owner = findParty(estate, subject, "OUTCOME_OWNER").party;
  const covered = snapshot
    .shared(coveredComponents)
    .filter((component) => cone[component] !== noPowers || isInOutage(component));
  return [...covered, subject, ...(owner === undefined ? [] : [owner])];
}

/** The components that agreements cover, by number. */
function coveredComponents({ estate }: Snapshot): readonly number[] {
  const covered = new Set<number>();
  for (const agreement of estate.entities("AGREEMENT")) {
    for (const row of estate.relationsOut(agreement, "COVERS")) covered.add(estate.toOf(row));
  }
  return [...covered].filter((entity) => isComponent(estate.kindOf(entity)));
}

/** The kinds of loss of which something stays, and that no insurance or indemnity names. */
function uncoveredIn(estate: Estate, allocation: LossAllocation): readonly string[] {
  const kinds = [...new Set(allocation.left.map(({ lossKind }) => lossKind))];
  return kinds.filter((kind) => leftOfKind(allocation.left, kind).length > 0 && !isNamed(estate, allocation, kind));
}

/** The loss allocation of an outcome; rules that look at one outcome share it. */
export function* allocated(snapshot: Snapshot, subject: number): Generator<void, LossAllocation> {
  return yield* lossAllocation(snapshot.estate, subject, undefined, snapshot.shared(standingsOf));
}

/** Whether an insurance or an indemnity lists the kind, whatever it brings in the end: all clauses that were weighed are told. */
function isNamed(estate: Estate, { taken }: LossAllocation, kind: string): boolean {
  return taken.some(({ claim: { clause } }) => {
    const { clauseKind: named, lossKinds } = clause === undefined ? {} : estate.factsOf(clause);
    return isCover({ kind: named }) && Array.isArray(lossKinds) && lossKinds.includes(kind);
  });
}

/** What stays of the losses of a kind, one sum a currency; nothing where all is made good. */
function leftOfKind(left: readonly LeftOfLoss[], kind: string): readonly string[] {
  return leftSums(left)
    .filter(({ lossKind }) => lossKind === kind)
    .sort((one, other) => (one.currency < other.currency ? -1 : 1))
    .map(({ amount, currency }) => moneyWords(amount.toFixed(), currency));
}
