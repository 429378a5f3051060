import type { Estate } from "../projection/estate.ts";
import { readStandings } from "./control-standing.ts";
import { readGuards } from "./guards.ts";
import { harmPaths } from "./paths/harm-paths.ts";
import { outagePaths } from "./paths/outage-paths.ts";
import type { PathQuestion } from "./paths/path-question.ts";
import type { Path } from "./paths/path.ts";
import { SearchEffort } from "./paths/search-effort.ts";
import type { LimitReason, Traversal } from "./traversal.ts";

export interface PathAnswer {
  /** Open ones first, then those that a control blocks; of these the shortest first, then by relation ids from the start. */
  readonly paths: readonly Path[];
  /**
   * `reasons`: the limits without which a path would be here that is not. `depthReached`: hops of the longest path here.
   * `entitiesExplored`: those met; `relationsExplored`: looks at a relation, each search counting its own.
   */
  readonly traversal: Traversal;
}

/**
 * The shortest ways in which harm gets from some entities to others, over states (entity, power). An outage is carried along
 * the hops by which it came to be: see `outageHops`. Yields every few thousand hops. Never throws.
 * Source: docs/analyses.md, "Paths".
 */
export function* paths(estate: Estate, asked: PathQuestion): Generator<void, PathAnswer> {
  const question = { ...asked, from: [...new Set(asked.from)], to: [...new Set(asked.to)] };
  const effort = new SearchEffort(question.deadline ?? (() => false));
  const guards = readGuards(estate);
  const found =
    question.scenario === "OUTAGE"
      ? yield* outagePaths(estate, question, guards, effort)
      : yield* harmPaths(estate, question, guards, readStandings(estate, question), effort);
  const reasons: readonly LimitReason[] = effort.isTimeUp ? [...found.reasons, "TIME"] : found.reasons;
  return {
    paths: found.paths,
    traversal: {
      completeness: reasons.length === 0 ? "COMPLETE" : "TRUNCATED",
      reasons,
      depthReached: found.paths.reduce((deepest, { hops }) => Math.max(deepest, hops.length), 0),
      entitiesExplored: found.entities,
      relationsExplored: effort.hops,
    },
  };
}
