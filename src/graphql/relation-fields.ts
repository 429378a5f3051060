import { printDateTime } from "../ontology/date-time.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import type { Estate } from "../projection/estate.ts";
import type { Context } from "./context.ts";
import { whereItExists } from "./where-it-exists.ts";
import { printInstant } from "./print-instant.ts";
import type { RelationSource } from "./relation-source.ts";

/** What an assumed relation answers where a recorded one says who said so: nobody did. */
const assumed = { certainty: "X", sources: [] } as const;

/** The fields of `Relation`. */
export const relationFields: TypeResolvers = {
  id: ({ estate, row }: RelationSource) => estate.relationIdOf(row),
  type: ({ estate, row }: RelationSource) => estate.typeOf(row),
  from: ({ estate, row }: RelationSource, _arguments, context) => endOf(context, estate, estate.fromOf(row)),
  to: ({ estate, row }: RelationSource, _arguments, context) => endOf(context, estate, estate.toOf(row)),
  properties: ({ estate, row }: RelationSource) => estate.relationFactsOf(row).properties,
  validFrom: ({ estate, row }: RelationSource) => printInstant(estate.relationExistenceOf(row).validFrom),
  validTo: ({ estate, row }: RelationSource) => printInstant(estate.relationExistenceOf(row).validTo),
  recordedAt: ({ estate, row }: RelationSource, _arguments, { moment }) =>
    printDateTime(estate.isAssumed(row) ? moment.at : estate.relationRecordedAt(row)),
  certainty: async (source: RelationSource, _arguments, { relations }) =>
    source.estate.isAssumed(source.row) ? assumed.certainty : (await relations.record(source)).facts.certainty,
  sources: async (source: RelationSource, _arguments, { relations }) =>
    source.estate.isAssumed(source.row) ? assumed.sources : (await relations.record(source)).facts.sources,
};

/** An end exists where its relation is seen; of a change that told of a relation before its end, it is shown as it came to be. */
function endOf(context: Context, estate: Estate, end: number) {
  return context.entities.one(whereItExists(context, estate, end) ?? estate, end);
}
