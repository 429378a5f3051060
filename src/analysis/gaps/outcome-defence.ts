import type { Estate } from "../../projection/estate.ts";
import { coneRows } from "../causes/cone-rows.ts";
import { readGuards } from "../guards.ts";
import { byId } from "../ownership/by-id.ts";
import { controlDates, controlFields, controlPaths } from "./control-reads.ts";
import type { GapReads } from "./gap-reads.ts";
import { behind } from "./ownership-reads.ts";
import { anyNumberOf, into, leadsHere, outOf } from "./read-path.ts";
import { holdsSince } from "./since.ts";
import type { Snapshot } from "./snapshot.ts";
import { standingsOf } from "./standings-of.ts";

/** What stands on the ways to an outcome, as if no control held. */
export interface OutcomeDefence {
  /** What lies on the ways. */
  readonly entities: ReadonlySet<number>;
  /** The controls that are in place and guard a hop on a way, whatever their effect, by id. */
  readonly implemented: readonly number[];
  /** Those of them that hold, by id. */
  readonly holding: readonly number[];
  /** Since when one of these controls has guarded a hop on a way. */
  readonly guardsSince: (control: number) => number;
  /** What a control guards on the ways, by id. */
  readonly guardedBy: (control: number) => readonly number[];
}

/** What a rule reads that looks at the defence of an outcome. */
export const defenceReads: GapReads = {
  paths: [
    [leadsHere, into("GUARDS")],
    ...behind([leadsHere, into("GUARDS")], controlPaths),
    [leadsHere, into("GUARDS"), anyNumberOf(outOf("GUARDS"))],
  ],
  fields: {
    ...controlFields,
    CONTROL: [...controlFields.CONTROL, "nature"],
    OUTCOME: ["trigger"],
    RESOURCE: ["externallyWritable"],
    AGENT: ["serviceModel"],
  },
  dates: controlDates,
};

/** Looks at the causal cones of an outcome, outages aside: no control prevents those. */
export function* outcomeDefence(snapshot: Snapshot, outcome: number): Generator<void, OutcomeDefence> {
  const { estate } = snapshot;
  const standings = snapshot.shared(standingsOf);
  const { entities, rows } = yield* coneRows(estate, outcome, standings);
  const guards = readGuards(estate);
  const since = new Map<number, number>();
  const guarded = new Map<number, Set<number>>();
  let looked = 0;
  for (const row of rows) {
    for (const guard of guards.ofHop(row)) {
      if (guard.aboveAmount !== undefined || !isInPlace(estate, guard.control)) continue;
      since.set(guard.control, Math.min(since.get(guard.control) ?? Infinity, holdsSince(estate, guard.row)));
      const known = guarded.get(guard.control);
      if (known === undefined) guarded.set(guard.control, new Set([guard.guarded]));
      else known.add(guard.guarded);
    }
    if ((looked += 1) % 1024 === 0) yield;
  }
  const implemented = byId(estate, since.keys());
  return {
    entities,
    implemented,
    holding: implemented.filter((control) => standings.of(control).holds),
    guardsSince: (control) => since.get(control) ?? -Infinity,
    guardedBy: (control) => byId(estate, guarded.get(control) ?? []),
  };
}

function isInPlace(estate: Estate, control: number): boolean {
  return estate.factsOf(control)["status"] === "IMPLEMENTED";
}
