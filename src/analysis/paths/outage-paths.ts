import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import type { Guards } from "../guards.ts";
import type { PathQuestion } from "./path-question.ts";
import { outageHops } from "./outage-hops.ts";
import type { Path, PathsFound } from "./path.ts";
import { pathLimits } from "./path-limits.ts";
import type { SearchEffort } from "./search-effort.ts";
import { shortestPaths } from "./shortest-paths.ts";

/** The ways by which an outage gets on: no powers, no controls that prevent, so each of them is open. */
export function* outagePaths(
  estate: Estate,
  { from, to, maxDepth, first }: PathQuestion,
  guards: Guards,
  effort: SearchEffort,
): Generator<void, PathsFound> {
  const origins = from.filter((entity) => estate.kindOf(entity) !== "PERSON");
  const source = yield* outageHops(estate, guards, origins, () => effort.checkTime());
  const search = { from: origins, to, holds: noPowers, lengthMax: maxDepth, count: first + 1 };
  const found = yield* shortestPaths(estate, source, search, effort);
  const paths = found.paths.slice(0, first).map((steps): Path => ({
    hops: steps.map(({ row, from: left, to: right, reversed }) => {
      return { row, from: left, to: right, reversed, powers: noPowers, guards: [] };
    }),
    blockedBy: [],
  }));
  const { hasLonger, entities } = found;
  const counts = { first, open: found.paths.length, all: found.paths.length, hasLongerOpen: hasLonger, hasLonger };
  return { paths, reasons: pathLimits(counts), entities };
}
