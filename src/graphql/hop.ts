import { accountableParty } from "../analysis/accountable-party.ts";
import type { Hop, HopGuard } from "../analysis/hop.ts";
import { ownershipAnswer } from "../analysis/ownership-chain.ts";
import { isOwnable } from "../analysis/ownership/is-ownable.ts";
import { partyName } from "../analysis/ownership/party-name.ts";
import { pathSentence } from "../analysis/path-sentence.ts";
import type { Scenario } from "../analysis/scenario.ts";
import { powerNames } from "../ontology/powers.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import type { Context } from "./context.ts";
import { defaultTaxonomy } from "./default-taxonomy.ts";
import type { EntitySource } from "./entity-source.ts";
import { layersAmong, taxonomyNamed } from "./layers.ts";

/** A hop, and the view of the graph, assumptions included, in which it was found. */
export interface HopSource extends Hop {
  readonly estate: Estate;
}

interface GuardSource extends HopGuard {
  readonly estate: Estate;
}

/** A path from an origin, hop by hop. */
export interface PathSource {
  readonly estate: Estate;
  readonly scenario: Scenario;
  readonly hops: readonly Hop[];
  readonly blockedBy: readonly number[];
}

/**
 * An entity named by an answer, as the graph has it: what is assumed is assumed for the question alone, and not for what is asked of
 * the entity further.
 */
export function named(context: Context, estate: Estate, entity: number): EntitySource | Promise<EntitySource> {
  return context.entities.one(context.estates.at(estate.moment), entity);
}

/** Several entities named by an answer, same order out. */
export function allNamed(
  context: Context,
  estate: Estate,
  entities: readonly number[],
): EntitySource[] | Promise<EntitySource[]> {
  return context.entities.many(context.estates.at(estate.moment), entities);
}

/** The fields of `Hop`, `Guard` and `Path`. */
export const hopFields: Readonly<Record<string, TypeResolvers>> = {
  Hop: {
    relation: ({ estate, row }: HopSource) => ({ estate, row }),
    from: ({ estate, from }: HopSource, _arguments, context) => named(context, estate, from),
    to: ({ estate, to }: HopSource, _arguments, context) => named(context, estate, to),
    powers: ({ powers }: HopSource) => powerNames(powers),
    guards: ({ estate, guards }: HopSource) => guards.map((guard): GuardSource => ({ ...guard, estate })),
    accountable: ({ estate, to }: HopSource, _arguments, context) => {
      const party = accountableParty(estate, to);
      return party === noEntity ? null : named(context, estate, party);
    },
  },
  Guard: {
    control: ({ estate, control }: GuardSource, _arguments, context) => named(context, estate, control),
    effect: ({ estate, control }: GuardSource) => estate.factsOf(control)["effect"] ?? null,
  },
  Path: {
    length: ({ hops }: PathSource) => hops.length,
    hops: ({ estate, hops }: PathSource) => hops.map((hop): HopSource => ({ ...hop, estate })),
    sentence: ({ estate, scenario, hops, blockedBy }: PathSource) =>
      pathSentence(estate, scenario, { hops, blockedBy }, (entity) => accountableName(estate, entity)),
    layers: ({ estate, hops }: PathSource, _arguments, context) =>
      layersAmong(taxonomyNamed(context, defaultTaxonomy), estate, entitiesOn(hops)),
    parties: ({ estate, hops }: PathSource, _arguments, context) => {
      const parties = new Set(entitiesOn(hops).map((entity) => accountableParty(estate, entity)));
      parties.delete(noEntity);
      return allNamed(
        context,
        estate,
        [...parties].sort((left, right) => estate.compareEntities(left, right)),
      );
    },
    blockedBy: ({ estate, blockedBy }: PathSource, _arguments, context) => allNamed(context, estate, blockedBy),
  },
};

/** The name of who is accountable, and that they have left where that is recorded; undefined where nobody is, null where the sources conflict. */
function accountableName(estate: Estate, entity: number): string | null | undefined {
  const party = accountableParty(estate, entity);
  if (party !== noEntity) return partyName(estate, party);
  return isOwnable(estate.kindOf(entity)) && ownershipAnswer(estate, entity, "ACCOUNTABLE").reason === "CONFLICT"
    ? null
    : undefined;
}

function entitiesOn(hops: readonly Hop[]): number[] {
  return [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)];
}
