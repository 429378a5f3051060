import { Snapshot, type AssumedControls } from "../analysis/gaps/snapshot.ts";
import type { Estate } from "../projection/estate.ts";
import type { Context } from "./context.ts";

const snapshots = new WeakMap<Estate, Snapshot>();

/** A view of the graph as the rules see it; the same one for the same view, so that what one field works out the next need not. */
export function gapSnapshot({ taxonomies, frameworks, benchmarks }: Context, estate: Estate): Snapshot {
  let snapshot = snapshots.get(estate);
  if (snapshot === undefined) {
    snapshot = new Snapshot(estate, { taxonomies, frameworks, benchmarks });
    snapshots.set(estate, snapshot);
  }
  return snapshot;
}

/** The same with controls that are assumed to hold or to fail. */
export function assumedSnapshot(context: Context, estate: Estate, controls: AssumedControls): Snapshot {
  return new Snapshot(estate, gapSnapshot(context, estate).catalogue, controls);
}
