import type { Estate } from "../projection/estate.ts";
import type { BlastRadiusQuestion } from "./blast-radius-question.ts";
import { readStandings } from "./control-standing.ts";
import { readGuards } from "./guards.ts";
import type { ReachParts } from "./spread/reach-parts.ts";
import { outageWalk } from "./spread/outage-walk.ts";
import { powerWalks } from "./spread/power-walks.ts";
import { startingPowers } from "./starting-powers.ts";

/** What harm reaches, part by part. */
export interface BlastRadiusParts extends ReachParts {
  /** Entity numbers by id, each once. */
  readonly origins: readonly number[];
}

/**
 * Everything that harm starting at the origins can reach, part by part: inherent as if no control held, residual past the controls
 * that do. Nothing is walked before a part is asked for. Never throws. Source: docs/analyses.md, "Rounds", "Controls", "Outage".
 */
export function blastRadiusParts(estate: Estate, question: BlastRadiusQuestion): BlastRadiusParts {
  const origins = [...new Set(question.origins)].sort((left, right) => estate.compareEntities(left, right));
  const limits = {
    maxDepth: question.maxDepth,
    maxEntities: question.maxEntities,
    isOver: question.deadline ?? (() => false),
  };
  const guards = readGuards(estate);
  if (question.scenario === "OUTAGE") {
    const out = origins.filter((origin) => estate.kindOf(origin) !== "PERSON");
    return { origins, ...outageWalk(estate, guards, out, limits) };
  }
  const start = startingPowers[question.scenario];
  return { origins, ...powerWalks(estate, guards, readStandings(estate, question), origins, start, limits) };
}
