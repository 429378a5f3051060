import { isOwnable } from "../analysis/ownership/is-ownable.ts";
import { noEntity } from "../projection/estate.ts";
import { assuranceWatch } from "../watches/assurance-watch.ts";
import { ownershipWatch } from "../watches/ownership-watch.ts";
import { reachWatch } from "../watches/reach-watch.ts";
import type { WatchedQuestion } from "../watches/watched-question.ts";
import { badInput, unknownEntity } from "./bad-input.ts";
import type { Context } from "./context.ts";
import { defaultTaxonomy } from "./default-taxonomy.ts";
import { taxonomyNamed } from "./layers.ts";
import { entitiesNamed } from "./traversal-question.ts";
import type { WatchInput, WatchOwnership } from "./generated/resolvers.ts";

/** The question that an input names; the schema has seen to it that it names one. Throws BAD_USER_INPUT where it cannot be asked now. */
export function watchedQuestion(context: Context, watch: WatchInput): WatchedQuestion {
  if (watch.ownershipChain !== undefined) return watchedOwnership(context, watch.ownershipChain);
  if (watch.assurance !== undefined) {
    watchedOutcome(context, watch.assurance);
    return assuranceWatch(watch.assurance, taxonomyNamed(context, defaultTaxonomy));
  }
  const { origins, scenario = "COMPROMISE" } = watch.blastRadius;
  entitiesNamed(context, context.estates.at(context.moment), "watch.blastRadius.origins", origins);
  return reachWatch(origins, scenario);
}

function watchedOutcome({ estates, moment }: Context, id: string): void {
  const estate = estates.at(moment);
  const entity = estate.find(id);
  const argument = "watch.assurance";
  if (entity === noEntity) throw unknownEntity(argument, id);
  if (estate.kindOf(entity) !== "OUTCOME") throw badInput(argument, `"${id}" is no outcome.`, "KIND_MISMATCH");
}

function watchedOwnership({ estates, moment }: Context, { of, facets }: WatchOwnership): WatchedQuestion {
  const estate = estates.at(moment);
  const entity = estate.find(of);
  const argument = "watch.ownershipChain.of";
  if (entity === noEntity) throw unknownEntity(argument, of);
  if (!isOwnable(estate.kindOf(entity))) {
    throw badInput(argument, `"${of}" is neither a component nor an outcome, so nobody owns it.`, "KIND_MISMATCH");
  }
  if (facets?.length === 0) {
    throw badInput("watch.ownershipChain.facets", "`facets` is empty; name at least one, or leave it out for all.");
  }
  return ownershipWatch(of, facets ?? undefined);
}
