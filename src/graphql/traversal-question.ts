import { assuranceLevels, type AssuranceLevel, type AssuranceState } from "../analysis/assurance-state.ts";
import type { Traversal } from "../analysis/traversal.ts";
import { printDateTime } from "../ontology/date-time.ts";
import type { Assumptions } from "../projection/assumptions.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import type { Moment } from "../store/moment.ts";
import { assumptionsOf, type AssumptionsInput, type CheckedAssumptions } from "./assumptions-of.ts";
import { badInput, unknownEntity } from "./bad-input.ts";
import { checkIds } from "./check-ids.ts";
import type { Context } from "./context.ts";
import { momentOf, type MomentArguments } from "./moment-of.ts";

/** The arguments that every question about harm takes. */
export interface HarmArguments extends MomentArguments {
  readonly assurance: AssuranceState;
  readonly assume?: AssumptionsInput | null;
}

/** Those of a question that says how far to go. */
export interface TraversalArguments extends HarmArguments {
  readonly maxDepth: number;
}

/** What every question about harm is asked with, read and checked. */
export interface HarmQuestion {
  readonly moment: Moment;
  /** The graph at the moment, assumptions laid over it. */
  readonly estate: Estate;
  readonly assumptions: Assumptions;
  readonly threshold: AssuranceLevel;
  /** Entity numbers. */
  readonly controlsThatHold: readonly number[];
  readonly controlsThatFail: readonly number[];
}

export interface TraversalQuestion extends HarmQuestion {
  readonly maxDepth: number;
}

const depthMax = 1000;

/** Reads the arguments of a question that says how far to go, at a moment. Throws BAD_USER_INPUT that names the argument. */
export function traversalQuestion(
  context: Context,
  { maxDepth, ...asked }: TraversalArguments,
  moment?: Moment,
): TraversalQuestion {
  checkRange("maxDepth", maxDepth, depthMax);
  return { ...harmQuestion(context, asked, moment), maxDepth };
}

/** Reads the arguments that every question about harm takes, at a moment. Throws BAD_USER_INPUT that names the argument. */
export function harmQuestion(
  context: Context,
  { assurance, assume, ...when }: HarmArguments,
  moment: Moment = momentOf(context, when),
): HarmQuestion {
  const threshold = assuranceLevels.find((level) => level === assurance);
  if (threshold === undefined) {
    throw badInput("assurance", `${assurance} is no threshold; it takes ${assuranceLevels.join(", ")}.`);
  }
  const assumptions = assumptionsOf(context, assume, moment);
  const estate = isNothing(assumptions) ? context.estates.at(moment) : context.projection.at(moment, assumptions);
  return { moment, estate, threshold, assumptions, ...controlsIn(estate, assumptions) };
}

/** Entity numbers of ids that a question names, each once. Throws BAD_USER_INPUT where there are none, or one is not there. */
export function entitiesNamed(
  context: Context,
  estate: Estate,
  argument: string,
  ids: readonly string[],
): readonly number[] {
  if (ids.length === 0) throw badInput(argument, `\`${argument}\` is empty; name at least one entity.`);
  checkIds(context, { [argument]: ids });
  return [...new Set(ids)].map((id) => {
    const entity = estate.find(id);
    if (entity === noEntity) throw unknownEntity(argument, id);
    return entity;
  });
}

/** Refuses a number outside 1 to `max`. */
export function checkRange(argument: string, value: number, max: number): void {
  if (value >= 1 && value <= max) return;
  throw badInput(argument, `\`${argument}\` is ${value}; it takes a whole number from 1 to ${max}.`);
}

/** True once a traversal that begins now has to answer with what it has. */
export function deadlineOf({ limits }: Context): () => boolean {
  const end = performance.now() + limits.traversalMillisecondsMax;
  return () => performance.now() > end;
}

/** `TraversalInfo` of an answer. What was explored is counted only where it is asked for. */
export function traversalInfo(traversal: Traversal, { at, version }: Moment, startedAt: number) {
  const { completeness, reasons, depthReached } = traversal;
  return {
    completeness,
    reasons,
    depthReached,
    entitiesExplored: () => traversal.entitiesExplored,
    relationsExplored: () => traversal.relationsExplored,
    asOf: printDateTime(at),
    graphVersion: String(version),
    durationMs: Math.round((performance.now() - startedAt) * 1000) / 1000,
  };
}

/** Whether the graph is to be seen as it is: then the request has a view of it already. */
function isNothing({ withoutEntities, withoutRelations, withRelations }: CheckedAssumptions): boolean {
  return withoutEntities.length + withoutRelations.length + withRelations.length === 0;
}

function controlsIn(estate: Estate, { controlsThatHold, controlsThatFail }: CheckedAssumptions) {
  const numbers = (ids: readonly string[]): number[] =>
    ids.map((id) => estate.find(id)).filter((entity) => entity !== noEntity);
  return { controlsThatHold: numbers(controlsThatHold), controlsThatFail: numbers(controlsThatFail) };
}
