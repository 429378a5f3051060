import type { Estate } from "../../projection/estate.ts";
import { noEntity } from "../../projection/estate.ts";
import type { ControlStandings } from "../control-standing.ts";
import type { Guards } from "../guards.ts";
import type { PathQuestion } from "./path-question.ts";
import { closingGuards } from "../spread/closing-guards.ts";
import { harmHops, hopIndexes } from "./harm-hops.ts";
import type { PathsFound } from "./path.ts";
import { pathOf } from "./path-of.ts";
import { pathLimits } from "./path-limits.ts";
import { residualReach } from "./residual-reach.ts";
import { startingPowers } from "../starting-powers.ts";
import type { SearchEffort } from "./search-effort.ts";
import { shortestPaths, type FoundPaths, type PathSearch } from "./shortest-paths.ts";
import type { Step } from "./steps.ts";
import { Takeovers } from "./takeovers.ts";

/** Larger than any round in which a control is taken over. */
const atTheEnd = Number.MAX_SAFE_INTEGER;

/**
 * The open paths, then, where they are fewer than asked for, those that only controls block. A control that is met is taken to
 * hold until it is seen whether the harm takes it over; where it does, the search is made again.
 */
export function* harmPaths(
  estate: Estate,
  question: PathQuestion,
  guards: Guards,
  standings: ControlStandings,
  effort: SearchEffort,
): Generator<void, PathsFound> {
  const { from, to, scenario, maxDepth, first } = question;
  const holds = startingPowers[scenario];
  const closing = closingGuards(estate, guards, standings);
  const origins = from.map((entity) => ({ entity, holds }));
  const residual = () => residualReach(estate, from, holds, closing, standings, maxDepth, () => effort.checkTime());
  const takeovers = new Takeovers(estate, standings, origins, maxDepth, residual, effort);
  const search: PathSearch = { from, to, holds, lengthMax: maxDepth, count: first + 1 };

  const indexes = yield* hopIndexes(estate);
  let open: FoundPaths;
  const closedBy = new Set<number>();
  do {
    closedBy.clear();
    const isOpen = (row: number): boolean => {
      const control = closing.closedBy(row, atTheEnd, takeovers.firstHeld);
      if (control !== noEntity) closedBy.add(control);
      return control === noEntity;
    };
    open = yield* shortestPaths(estate, harmHops(estate, indexes, isOpen), search, effort);
  } while (yield* takeovers.settle(closedBy));

  let blocked: readonly (readonly Step[])[] = [];
  let { hasLonger, entities } = open;
  if (open.paths.length <= first && closedBy.size > 0) {
    const inherent = yield* shortestPaths(
      estate,
      harmHops(estate, indexes, () => true),
      search,
      effort,
    );
    const isBlocked = ({ row }: Step): boolean => closing.closedBy(row, atTheEnd, takeovers.firstHeld) !== noEntity;
    blocked = inherent.paths.filter((steps) => steps.some(isBlocked));
    hasLonger ||= inherent.hasLonger;
    entities = Math.max(entities, inherent.entities);
  }

  const all = [...open.paths, ...blocked];
  const given = all.slice(0, first);
  yield* takeovers.settle(given.flat().flatMap(({ row }) => guards.ofHop(row).map(({ control }) => control)));
  const paths = given.map((steps) => pathOf(estate, guards, standings, takeovers.firstHeld, holds, steps));
  const counts = { first, open: open.paths.length, all: all.length, hasLongerOpen: open.hasLonger, hasLonger };
  return { paths, reasons: pathLimits(counts), entities };
}
