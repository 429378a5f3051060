import { noPowers } from "../../../ontology/powers.ts";
import type { Estate } from "../../../projection/estate.ts";
import { causalOriginsOf, needsNoAttacker } from "../../causes/causal-origins.ts";
import { outcomeClaims } from "../../causes/outcome-claims.ts";
import { leftSums } from "../../loss/left-sums.ts";
import { lossWords } from "../../loss/loss-kinds.ts";
import { isShown } from "../../loss/recovery.ts";
import { backwardAlong, findState } from "../../causes/state-search.ts";
import { readGuards } from "../../guards.ts";
import { cameAbout } from "../../hop-rules.ts";
import { lossesOf } from "../../loss/losses-of.ts";
import type { LossAllocation } from "../../loss-allocation.ts";
import { moneyWords } from "../../money-words.ts";
import { findParty } from "../../ownership/find-party.ts";
import { nameList } from "../../ownership/name-list.ts";
import { controlPaths } from "../control-reads.ts";
import { noGap, oneGap, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { lossReads } from "../loss-reads.ts";
import { behind } from "../ownership-reads.ts";
import { into, mayLeadHere } from "../read-path.ts";
import { holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { standingsOf } from "../standings-of.ts";
import { allocated, allocatedByCone } from "./uncovered-loss.ts";
import { markedName } from "../../marked-name.ts";

/** Somebody owns an outcome, and what keeps it off or pays for it is not there. */
export const outcomeGap: GapRule = {
  rule: "OUTCOME_GAP",
  severity: "HIGH",
  explanation:
    "Somebody is named as the owner of an outcome, and either harm comes to it past all controls that are proven to hold, or nothing on record " +
    "gives back anything of a loss that it brings. What was assigned to others does not change that they bear it.",
  subjects: ["OUTCOME"],
  reads: {
    ...lossReads,
    paths: [...lossReads.paths, [mayLeadHere, into("GUARDS")], ...behind([mayLeadHere, into("GUARDS")], controlPaths)],
  },
  gapsAt,
  endsAt,
};

function* gapsAt(snapshot: Snapshot, outcome: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  const { party, reason, namings } = findParty(estate, outcome, "OUTCOME_OWNER");
  if (party === undefined || reason !== "DIRECT") return [];
  const open = yield* openOrigins(snapshot, outcome);
  const lost = lossesOf(estate, outcome).length === 0 ? [] : unrecovered(yield* snapshot.ofSubject(outcome, allocated));
  const parts = [...openWords(estate, open), ...lossWordsOf(lost)];
  if (parts.length === 0) return [];
  const [name, owner] = [outcome, party].map((entity) => markedName(estate, entity));
  return [
    {
      related: [party, ...new Set(open)].slice(0, relatedMax),
      sentence: `${owner} is recorded as the outcome owner of ${name}: ${parts.join("; ")}.`,
      remedy: `Close the ways to ${name} with controls that are proven to hold, insure what it costs as far as the law allows, or have ${owner} accept it in writing.`,
      since: latestOf(namings.filter((naming) => naming.party === party).map(({ row }) => holdsSince(estate, row))),
    },
  ];
}

/** Where a loss is known to be unrecovered, the ways to the outcome are not looked at. */
function* endsAt(snapshot: Snapshot, outcome: number): Generator<void, GapEnds> {
  const { estate } = snapshot;
  const { party, reason } = findParty(estate, outcome, "OUTCOME_OWNER");
  if (party === undefined || reason !== "DIRECT") return noGap;
  const hasLosses = lossesOf(estate, outcome).length > 0;
  if (hasLosses && unrecovered(yield* snapshot.ofSubject(outcome, allocatedByCone)).length > 0) return oneGap;
  if (yield* isOpenFromTheStart(snapshot, outcome)) return oneGap;
  return (yield* openOrigins(snapshot, outcome)).length > 0 ? oneGap : noGap;
}

/** Whether harm from some origin comes to an outcome though it takes no control over; a search that ends with the first. */
function* isOpenFromTheStart(snapshot: Snapshot, outcome: number): Generator<void, boolean> {
  const { estate } = snapshot;
  const standings = snapshot.shared(standingsOf);
  const guards = readGuards(estate);
  const isOpen = (row: number): boolean =>
    guards.ofHop(row).every(({ control, aboveAmount }) => aboveAmount !== undefined || !standings.of(control).holds);
  const isUnattacked = needsNoAttacker(estate.factsOf(outcome)["trigger"]);
  const isOrigin = (entity: number, bits: number): boolean =>
    causalOriginsOf(estate, isUnattacked, standings, [entity]).some(({ start }) => (start & bits) !== noPowers);
  return yield* findState(estate, new Map([[outcome, cameAbout]]), backwardAlong(isOpen), isOrigin);
}

/** The origins from which harm comes to an outcome past all controls that hold. */
function* openOrigins({ estate, controls }: Snapshot, outcome: number): Generator<void, readonly number[]> {
  const { claims } = yield* outcomeClaims(estate, outcome, { threshold: "TESTED", ...controls, isOver: () => false });
  return claims.filter(({ holds }) => !holds).map(({ origin }) => origin);
}

/** Entities that are named beside the gap; all are counted. */
const relatedMax = 101;

function openWords(estate: Estate, open: readonly number[]): readonly string[] {
  const origins = [...new Set(open)];
  if (origins.length === 0) return [];
  const count = `${origins.length} origin${origins.length === 1 ? "" : "s"}`;
  return [`harm from ${count} can come to it past all controls on record that hold (${nameList(estate, origins)})`];
}

function lossWordsOf(lost: readonly string[]): readonly string[] {
  return lost.length === 0 ? [] : [`nothing on record gives back anything of ${alternatives(lost)}`];
}

function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

/** The kinds of loss of which there is a ground to recover nothing, with what they come to. */
function unrecovered({ left, taken }: LossAllocation): readonly string[] {
  const giving = taken.filter(({ claim, amount }) => isShown(claim) && !amount.isZero());
  const given = new Set(giving.map(({ claim }) => claim.loss.kind));
  return leftSums(left)
    .filter(({ lossKind }) => !given.has(lossKind))
    .map(
      ({ lossKind, amount, currency }) =>
        `${lossWords[lossKind] ?? lossKind} of ${moneyWords(amount.toFixed(), currency)}`,
    );
}
