import { allPowers, noPowers } from "../../../ontology/powers.ts";
import { noRow } from "../../../projection/relation-rows.ts";
import { searchWidely, type Bits } from "../../causes/search-widely.ts";
import {
  backward,
  backwardAlong,
  everyBit,
  findState,
  forward,
  searchStates,
  type Follow,
} from "../../causes/state-search.ts";
import { readGuards, type Guards } from "../../guards.ts";
import { hopGives, hopNeeds } from "../../hop-rules.ts";
import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import { noGap, oneGap, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { into, reaches } from "../read-path.ts";
import { holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** An agent comes to do what cannot be undone, and no person is asked. */
export const irreversibleWithoutCheckpoint: GapRule = {
  rule: "IRREVERSIBLE_WITHOUT_CHECKPOINT",
  severity: "HIGH",
  explanation:
    "Harm that starts at an agent comes to an access that cannot be undone, and no human approval or dual control that is in place stands on the " +
    "way to it, nor on every way from it to an outcome. One that works only above an amount lets the rest pass and does not count.",
  subjects: ["AGENT"],
  reads: {
    paths: [[reaches, into("GUARDS")]],
    fields: { CONTROL: ["controlKind", "effect", "status"] },
  },
  gapsAt,
  endsAt,
};

/** Identities looked at between two yields. */
const identitiesAStep = 1024;
/** Places that are named beside the gap; all are counted. */
const relatedMax = 100;

function* gapsAt(snapshot: Snapshot, agent: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  const { guards, isCheckpoint, isFree } = snapshot.shared(checkpoints);
  const known = snapshot.shared(endsKnown);
  const freely: Follow = (_estate, entity, holds, add) => {
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      if ((hopNeeds(estate, row) & holds) === noPowers) continue;
      const gift = hopGives(estate, row, holds);
      if (gift !== noPowers && isFree(row)) add(estate.toOf(row), gift);
    }
  };
  const isOutcome = (entity: number): boolean => estate.kindOf(entity) === "OUTCOME";
  function* endsUnchecked(entity: number, gift: number): Generator<void, boolean> {
    const key = `${entity} ${gift}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const start = new Map([[entity, gift]]);
      answer =
        (yield* findState(estate, start, freely, isOutcome)) || !(yield* findState(estate, start, forward, isOutcome));
      known.set(key, answer);
    }
    return answer;
  }

  const held = yield* searchStates(estate, new Map([[agent, allPowers]]), freely, () => everyBit);
  const rows: number[] = [];
  for (const [entity, holds] of held) {
    if (estate.kindOf(entity) !== "IDENTITY") continue;
    for (const row of estate.relationsOut(entity, "CAN_ACCESS")) {
      if (estate.relationFactsOf(row).properties["reversible"] !== false) continue;
      const gift = (hopNeeds(estate, row) & holds) === noPowers ? noPowers : hopGives(estate, row, holds);
      if (gift !== noPowers && isFree(row) && (yield* endsUnchecked(estate.toOf(row), gift))) rows.push(row);
    }
  }
  if (rows.length === 0) return [];
  const places = byId(
    estate,
    rows.map((row) => estate.toOf(row)),
  );
  const name = markedName(estate, agent);
  const partial = rows.flatMap((row) => guards.ofHop(row)).filter(({ control }) => isCheckpoint(control));
  const above = new Map(
    partial.map(({ control, aboveAmount }) => [
      `${markedName(estate, control)} asks only above ${aboveAmount ?? ""}`,
      control,
    ]),
  );
  return [
    {
      related: [...places.slice(0, relatedMax), ...new Set(above.values())],
      sentence: `Harm that starts at ${name} can do what cannot be undone to ${nameList(estate, places)}, and no human approval or dual control on record as in place stands on the way${[...above.keys()].map((each) => `; ${each}`).join("")}.`,
      remedy: `Put a human approval or dual control before what ${name} cannot undo, or make it reversible.`,
      since: latestOf([Math.min(...rows.map((row) => holdsSince(estate, row)))]),
    },
  ];
}

function* endsAt(snapshot: Snapshot, agent: number): Generator<void, GapEnds> {
  const leading = yield* snapshot.searched(leadingToUnchecked);
  return leading[agent] === noPowers ? noGap : oneGap;
}

/**
 * What of each entity leads, past nobody who is asked, to an access that cannot be undone and that ends unchecked: searched backward once from
 * all outcomes, once more where nobody is asked on the way, and once from all such accesses, since a hop needs one power alone.
 */
function* leadingToUnchecked(snapshot: Snapshot): Generator<void, Bits> {
  const { estate } = snapshot;
  const { isFree } = snapshot.shared(checkpoints);
  const outcomes = [...estate.entities("OUTCOME")].map((outcome) => [outcome, everyBit] as const);
  const freely = backwardAlong(isFree);
  const leading = yield* searchWidely(estate, outcomes, backward);
  const leadingFreely = yield* searchWidely(estate, outcomes, freely);
  const accesses: (readonly [number, number])[] = [];
  let looked = 0;
  for (const identity of estate.entities("IDENTITY")) {
    if ((looked += 1) % identitiesAStep === 0) yield;
    for (let row = estate.firstOut(identity); row !== noRow; row = estate.nextOut(row)) {
      if (estate.typeOf(row) !== "CAN_ACCESS") continue;
      if (estate.relationFactsOf(row).properties["reversible"] !== false || !isFree(row)) continue;
      const [place, gift] = [estate.toOf(row), hopGives(estate, row, allPowers)];
      const endsUnchecked =
        ((leadingFreely[place] as number) & gift) !== 0 || ((leading[place] as number) & gift) === 0;
      if (gift !== noPowers && endsUnchecked) accesses.push([identity, hopNeeds(estate, row)]);
    }
  }
  return yield* searchWidely(estate, accesses, freely);
}

/** By place and powers gained there: whether a way from it to an outcome, or its having none, leaves it unchecked. The same for every agent. */
function endsKnown(): Map<string, boolean> {
  return new Map();
}

/** Where people are asked. */
interface Checkpoints {
  readonly guards: Guards;
  /** Whether a control asks people, is in place, and is not assumed to fail. */
  readonly isCheckpoint: (control: number) => boolean;
  /** Whether no approval by people, whatever the amount, stands on the hop along a relation. */
  readonly isFree: (row: number) => boolean;
}

function checkpoints({ estate, controls: { controlsThatFail: failing } }: Snapshot): Checkpoints {
  const guards = readGuards(estate);
  const isCheckpoint = (control: number): boolean => {
    const { controlKind, effect, status } = estate.factsOf(control);
    const asksPeople = controlKind === "HUMAN_APPROVAL" || controlKind === "DUAL_CONTROL";
    return asksPeople && effect === "PREVENT" && status === "IMPLEMENTED" && !failing.includes(control);
  };
  const isFree = (row: number): boolean =>
    guards.ofHop(row).every(({ control, aboveAmount }) => aboveAmount !== undefined || !isCheckpoint(control));
  return { guards, isCheckpoint, isFree };
}
