import { noPowers, powers, type Powers } from "../../ontology/powers.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { isGuardedIdentity, needsNoAttacker } from "../causes/causal-origins.ts";
import { backward, findState, forward, type Follow } from "../causes/state-search.ts";
import { guardTerms } from "../guards.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import { controlDates, controlFields, controlPaths } from "./control-reads.ts";
import type { GapReads } from "./gap-reads.ts";
import { behind } from "./ownership-reads.ts";
import { into, leadsHere, outOf, reaches } from "./read-path.ts";
import type { Snapshot } from "./snapshot.ts";
import { standingsOf } from "./standings-of.ts";

/** What decides whether a control is relied on. */
export const reliedOnReads: GapReads = {
  paths: [
    [outOf("GUARDS"), reaches],
    [outOf("GUARDS"), leadsHere],
    [outOf("GUARDS"), leadsHere, into("GUARDS")],
    ...behind([outOf("GUARDS"), leadsHere, into("GUARDS")], controlPaths),
  ],
  fields: { ...controlFields, RESOURCE: ["externallyWritable"], OUTCOME: ["trigger"] },
  dates: controlDates,
};

/** One power at a time. */
const eachPower: readonly Powers[] = Object.values(powers).filter(
  (power) => (power & (power - 1)) === 0 && power !== noPowers,
);

/**
 * Whether a control is in place, prevents, and guards a hop on a way that harm can take, if no control holds, from a causal origin to an
 * outcome. Yields every few thousand steps. Never throws.
 */
export function* isReliedOn(snapshot: Snapshot, control: number): Generator<void, boolean> {
  const { estate } = snapshot;
  const { effect, status } = estate.factsOf(control);
  if (effect !== "PREVENT" || status !== "IMPLEMENTED") return false;
  const isGuarded = isGuardedIdentity(estate, snapshot.shared(standingsOf));
  const outcome = (entity: number, wanted: (trigger: unknown) => boolean): boolean =>
    estate.kindOf(entity) === "OUTCOME" && wanted(estate.factsOf(entity)["trigger"]);
  const isOrigin = (entity: number, held: number): boolean => {
    const kind = estate.kindOf(entity);
    if (kind === "VENDOR" || kind === "VULNERABILITY") return true;
    if (kind === "IDENTITY") return !isGuarded(entity);
    return kind === "RESOURCE" && (held & powers.WRITE) !== 0 && estate.factsOf(entity)["externallyWritable"] === true;
  };
  const isMachine = (entity: number): boolean => ["AGENT", "MODEL"].includes(estate.kindOf(entity));

  const known = new Map<string, boolean>();
  function* finds(
    name: string,
    entity: number,
    bits: number,
    follow: Follow,
    isEnd: (entity: number, bits: number) => boolean,
  ) {
    const key = `${name} ${entity} ${bits}`;
    let found = known.get(key);
    if (found === undefined)
      known.set(key, (found = yield* findState(estate, new Map([[entity, bits]]), follow, isEnd)));
    return found;
  }
  function* isOnWay(left: number, need: Powers, right: number, gift: number): Generator<void, boolean> {
    const brings = finds("any", right, gift, forward, (entity) => outcome(entity, () => true));
    if (!(yield* brings)) return false;
    if (yield* finds("origin", left, need, backward, isOrigin)) return true;
    if (!(yield* finds("machine", left, need, backward, isMachine))) return false;
    return yield* finds("unattacked", right, gift, forward, (entity) => outcome(entity, needsNoAttacker));
  }

  for (const guard of estate.relationsOut(control, "GUARDS")) {
    const { side, types, aboveAmount } = guardTerms(estate.relationFactsOf(guard));
    if (aboveAmount !== undefined) continue;
    const guarded = estate.toOf(guard);
    const next = (row: number): number => (side === "IN" ? estate.nextIn(row) : estate.nextOut(row));
    for (let row = side === "IN" ? estate.firstIn(guarded) : estate.firstOut(guarded); row !== noRow; row = next(row)) {
      if ((types & (1 << estate.typeCodeOf(row))) === 0) continue;
      const [left, right, need] = [estate.fromOf(row), estate.toOf(row), hopNeeds(estate, row)];
      // What passes on what its left holds is tried power by power: the one that is gained has to be the one that leads on.
      const parts = estate.typeOf(row) === "CONTAINS" ? eachPower : [need];
      for (const part of parts) {
        const gift = hopGives(estate, row, part);
        if (gift !== noPowers && (yield* isOnWay(left, part, right, gift))) return true;
      }
    }
  }
  return false;
}
