import { ownershipAnswer, ownershipChain } from "../analysis/ownership-chain.ts";
import { isOwnable } from "../analysis/ownership/is-ownable.ts";
import type { OwnershipAnswer, OwnershipHop } from "../analysis/ownership/ownership-answer.ts";
import type { OwnershipFacet } from "../ontology/ownership-facets.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import { printDateTime } from "../ontology/date-time.ts";
import { assumptionsOf } from "./assumptions-of.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { badInput, unknownEntity } from "./bad-input.ts";
import type { EntitySource } from "./entity-source.ts";
import { allNamed, named } from "./hop.ts";
import { momentOf, movedTo } from "./moment-of.ts";
import type { QueryOwnershipChainArgs } from "./generated/resolvers.ts";

type Asked = QueryOwnershipChainArgs;

interface AnswerSource extends OwnershipAnswer {
  readonly estate: Estate;
}
interface HopSource extends OwnershipHop {
  readonly estate: Estate;
}

/** `Query.ownershipChain`. */
export const ownershipChainQuery: FieldResolver = async (_root, { of, facets, assume, ...when }: Asked, context) => {
  const moment = momentOf(context, when);
  const estate = context.projection.at(moment, assumptionsOf(context, assume, moment));
  const entity = estate.find(of);
  if (entity === noEntity) throw unknownEntity("of", of);
  if (!isOwnable(estate.kindOf(entity))) {
    throw badInput("of", `"${of}" is neither a component nor an outcome, so nobody owns it.`, "KIND_MISMATCH");
  }
  return {
    entity: await named(context, estate, entity),
    answers: ownershipChain(estate, entity, facets ?? undefined).map((answer): AnswerSource => ({ ...answer, estate })),
    asOf: printDateTime(moment.at),
    graphVersion: String(moment.version),
  };
};

/** `Component.owner` and `Outcome.owner`. */
export const owner: FieldResolver = (
  source: EntitySource,
  asked: { facet: OwnershipFacet; asOf?: string | null },
  context,
): AnswerSource => {
  const estate = asked.asOf == null ? source.estate : context.estates.at(movedTo(source.estate.moment, asked.asOf));
  const entity = estate.find(source.id);
  if (entity === noEntity) throw unknownEntity("asOf", source.id);
  return { ...ownershipAnswer(estate, entity, asked.facet), estate };
};

/** The fields of `OwnershipAnswer`. */
export const ownershipAnswerFields: TypeResolvers = {
  party: ({ estate, party }: AnswerSource, _arguments, context) =>
    party === undefined ? null : named(context, estate, party),
  person: ({ estate, person }: AnswerSource, _arguments, context) =>
    person === undefined ? null : named(context, estate, person),
  hops: ({ estate, hops }: AnswerSource) => hops.map((hop): HopSource => ({ ...hop, estate })),
  candidates: ({ estate, candidates }: AnswerSource, _arguments, context) => allNamed(context, estate, candidates),
};

/** The fields of `OwnershipHop`. */
export const ownershipHopFields: TypeResolvers = {
  from: ({ estate, from }: HopSource, _arguments, context) => named(context, estate, from),
  to: ({ estate, to }: HopSource, _arguments, context) => (to === undefined ? null : named(context, estate, to)),
  relation: ({ estate, row }: HopSource) => (row === undefined ? null : { estate, row }),
};
