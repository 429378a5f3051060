import { noPowers } from "../../ontology/powers.ts";
import type { Hop } from "../hop.ts";
import { anyHold } from "../paths/hop-source.ts";
import { outageHops } from "../paths/outage-hops.ts";
import type { Path } from "../paths/path.ts";
import { SearchEffort } from "../paths/search-effort.ts";
import { shortestPaths } from "../paths/shortest-paths.ts";
import type { OutcomeClaim } from "./outcome-claim.ts";
import type { ClaimCase } from "./outcome-claims.ts";

/**
 * The first path by which an outage of a claim's origin comes to the outcome; undefined where there was no time to find it. Where a
 * shortest way leans on something that has an alternative, the outage is followed by itself. Yields every few thousand hops.
 */
export function* outagePath(
  { estate, guards, outcome, outages }: ClaimCase,
  { origin }: OutcomeClaim,
  isOver: () => boolean,
): Generator<void, Path | undefined> {
  const hops: Omit<Hop, "powers" | "guards" | "reversed">[] = [];
  if (outages?.leaning.has(origin) === false) {
    for (let step = outages.first.get(origin); step !== undefined; step = outages.first.get(step.to)) {
      hops.push({ from: hops.at(-1)?.to ?? origin, ...step });
    }
  } else {
    const source = yield* outageHops(estate, guards, [origin], isOver);
    const search = { from: [origin], to: [outcome], holds: anyHold, lengthMax: Infinity, count: 1 };
    const { paths } = yield* shortestPaths(estate, source, search, new SearchEffort(isOver));
    if (paths[0] === undefined) return undefined;
    hops.push(...paths[0].map(({ row, from, to }) => ({ row, from, to })));
  }
  return {
    hops: hops.map((hop) => ({ ...hop, reversed: hop.from === estate.toOf(hop.row), powers: noPowers, guards: [] })),
    blockedBy: [],
  };
}
