import { noPowers, powers } from "../../../ontology/powers.ts";
import type { Estate } from "../../../projection/estate.ts";
import { backward, everyBit, RoundSearch } from "../../causes/state-search.ts";
import { gapEnds, noGap, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { harmCore, type HarmCore } from "../harm-core.ts";
import { leadingTo, type LeadingTo } from "../leading-to.ts";
import { into, leadsHere } from "../read-path.ts";
import { holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** One compromise can destroy a resource and its backup. */
export const backupInBlastRadius: GapRule = {
  rule: "BACKUP_IN_BLAST_RADIUS",
  severity: "HIGH",
  explanation:
    "One compromise, if no control holds, gains the power to write or delete a resource and what backs it up. Then the backup is gone when it " +
    "is needed.",
  subjects: ["RESOURCE"],
  reads: { paths: [[leadsHere], [into("BACKS_UP"), leadsHere]], fields: {} },
  gapsAt,
  endsAt,
};

const destroying = powers.WRITE | powers.DELETE | powers.CONTROL;

function* gapsAt({ estate }: Snapshot, resource: number): Generator<void, readonly FoundGap[]> {
  const rows = estate.relationsIn(resource, "BACKS_UP").filter((row) => estate.fromOf(row) !== resource);
  if (rows.length === 0) return [];
  const leading = destroyersOf(estate, resource);
  const gaps: FoundGap[] = [];
  for (const row of rows) {
    const backup = estate.fromOf(row);
    const origin = yield* nearestOf(estate, leading, destroyersOf(estate, backup));
    if (origin === undefined || gaps.some(({ related }) => related[0] === backup)) continue;
    const [name, kept, whose] = [resource, backup, origin].map((entity) => markedName(estate, entity));
    gaps.push({
      apart: [estate.idOf(backup)],
      related: [backup, origin],
      sentence: `If no control holds, a compromise of ${whose} alone can destroy both ${name} and its backup ${kept}.`,
      remedy: `Keep ${kept} where nothing that can write or delete ${name} can write or delete it too.`,
      since: latestOf([holdsSince(estate, row)]),
    });
  }
  return gaps;
}

/** Whatever, in an attacker's hands, gives the power to destroy something: how many hops away it is, as far as it was looked for. */
function destroyersOf(estate: Estate, entity: number): RoundSearch {
  return new RoundSearch(estate, new Map([[entity, destroying & everyBit]]), backward);
}

/**
 * What leads to both in the fewest hops; of several the first by id. Neither side is looked for farther away than what was found: all
 * that is not found yet is farther.
 */
function* nearestOf(estate: Estate, left: RoundSearch, right: RoundSearch): Generator<void, number | undefined> {
  const mayFind = (side: RoundSearch, least: number): boolean => side.width > 0 && side.depth < least;
  let least = leastBetween(left, right);
  while (mayFind(left, least) || mayFind(right, least)) {
    const isLeft = mayFind(left, least) && (!mayFind(right, least) || left.width <= right.width);
    yield* (isLeft ? left : right).goOn();
    least = leastBetween(left, right);
  }
  if (least === Infinity) return undefined;
  let nearest: number | undefined;
  for (const [entity, far] of left.rounds) {
    if (far + (right.rounds.get(entity) ?? Infinity) !== least) continue;
    if (nearest === undefined || estate.compareEntities(entity, nearest) < 0) nearest = entity;
  }
  return nearest;
}

/** The fewest hops from anything that both have found. */
function leastBetween({ rounds: left }: RoundSearch, { rounds: right }: RoundSearch): number {
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  let least = Infinity;
  for (const [entity, far] of fewer) least = Math.min(least, far + (more.get(entity) ?? Infinity));
  return least;
}

function* endsAt(snapshot: Snapshot, resource: number): Generator<void, GapEnds> {
  const { estate } = snapshot;
  const rows = estate.relationsIn(resource, "BACKS_UP").filter((row) => estate.fromOf(row) !== resource);
  if (rows.length === 0) return noGap;
  const core = yield* snapshot.searched(harmCore);
  const isDestroyedByCore = (place: number): boolean => ((core.reached[place] as number) & destroying) !== noPowers;
  let whole: LeadingTo | undefined;
  const found: number[] = [];
  for (const backup of new Set(rows.map((row) => estate.fromOf(row)))) {
    if (!isDestroyedByCore(resource) || !isDestroyedByCore(backup)) {
      whole ??= yield* leadingTo(estate, core, resource, destroying);
      if (!haveCommon(core, whole, yield* leadingTo(estate, core, backup, destroying))) continue;
    }
    found.push(backup);
  }
  return gapEnds(found.map((backup) => [estate.idOf(backup)]));
}

/** Whether there is something of which each of two has a state that leads there. */
function haveCommon({ leading }: HarmCore, left: LeadingTo, right: LeadingTo): boolean {
  if (left.hasCore && right.hasCore) return true;
  const [alone, other] = left.hasCore ? [right, left] : [left, right];
  for (const entity of alone.apart.keys()) {
    if (other.apart.has(entity) || (other.hasCore && leading[entity] !== noPowers)) return true;
  }
  return false;
}
