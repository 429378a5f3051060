import type { Estate } from "../../projection/estate.ts";
import type { ControlStandings } from "../control-standing.ts";
import type { Guards } from "../guards.ts";
import { startingPowers } from "../starting-powers.ts";
import { harmHops } from "./harm-hops.ts";
import { searchOpenHops } from "./open-hops.ts";
import type { PathQuestion } from "./path-question.ts";
import type { PathsFound } from "./path.ts";
import { pathLimits } from "./path-limits.ts";
import { pathOf } from "./path-of.ts";
import type { SearchEffort } from "./search-effort.ts";
import { shortestPaths, type PathSearch } from "./shortest-paths.ts";
import type { Step } from "./steps.ts";

/** The open paths, then, where they are fewer than asked for, those that only controls block. */
export function* harmPaths(
  estate: Estate,
  question: PathQuestion,
  guards: Guards,
  standings: ControlStandings,
  effort: SearchEffort,
): Generator<void, PathsFound> {
  const { from, to, scenario, maxDepth, first } = question;
  const holds = startingPowers[scenario];
  const search: PathSearch = { from, to, holds, lengthMax: maxDepth, count: first + 1 };
  const start = { from, holds, maxDepth };
  const open = yield* searchOpenHops(estate, start, guards, standings, effort, (source) =>
    shortestPaths(estate, source, search, effort),
  );

  let blocked: readonly (readonly Step[])[] = [];
  let { hasLonger, entities } = open.found;
  if (open.found.paths.length <= first && open.metControls) {
    const everyHop = harmHops(estate, open.indexes, () => true);
    const inherent = yield* shortestPaths(estate, everyHop, search, effort);
    blocked = inherent.paths.filter((steps) => steps.some(({ row }) => open.isBlocked(row)));
    hasLonger ||= inherent.hasLonger;
    entities = Math.max(entities, inherent.entities);
  }

  const all = [...open.found.paths, ...blocked];
  const given = all.slice(0, first);
  const { takeovers } = open;
  yield* takeovers.settle(given.flat().flatMap(({ row }) => guards.ofHop(row).map(({ control }) => control)));
  const paths = given.map((steps) => pathOf(estate, guards, standings, takeovers.firstHeld, holds, steps));
  const counts = {
    ...{ first, open: open.found.paths.length, all: all.length },
    ...{ hasLongerOpen: open.found.hasLonger, hasLonger },
  };
  return { paths, reasons: pathLimits(counts), entities };
}
