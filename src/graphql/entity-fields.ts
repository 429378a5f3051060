import { assertionsAt } from "../changes/assertions-at.ts";
import { confirmedAt } from "../changes/confirmed-at.ts";
import { kinds } from "../ontology/kinds.ts";
import { printDateTime } from "../ontology/date-time.ts";
import type { KindRule } from "../ontology/kind-rule.ts";
import { registry } from "../ontology/registry.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import type { EntitySource } from "./entity-source.ts";
import { history } from "./history.ts";
import { printInstant } from "./print-instant.ts";
import { relationFieldResolver } from "./relation-field.ts";
import { relationsOfEntity } from "./relations-of-entity.ts";

/** The resolvers of the fields that the registry describes, for every kind: stored fields, those of every entity, and relation fields. */
export function entityFields(): Readonly<Record<string, TypeResolvers>> {
  return Object.fromEntries(
    kinds.map((kind) => {
      const rule = registry.kinds.get(kind) as KindRule;
      return [rule.typeName, { ...storedFields(rule), ...sharedFields, ...followedFields(rule) }];
    }),
  );
}

function storedFields(rule: KindRule): TypeResolvers {
  return Object.fromEntries(
    Array.from(rule.fields.values(), ({ name, list }): [string, FieldResolver] => {
      const absent = list ? [] : null;
      return [name, ({ record }: EntitySource) => record.facts.properties[name] ?? absent];
    }),
  );
}

function followedFields(rule: KindRule): TypeResolvers {
  return Object.fromEntries(
    Array.from(rule.relationFields, ([name, followed]) => [name, relationFieldResolver(followed)]),
  );
}

/** What is not asserted but known of any entity. */
const sharedFields: TypeResolvers = {
  name: ({ record, id }: EntitySource) => record.facts.properties["name"] ?? id,
  certainty: ({ record }: EntitySource) => record.facts.certainty,
  sources: ({ record }: EntitySource) => record.facts.sources,
  contested: ({ record }: EntitySource) => record.facts.contested,
  recordedAt: ({ record }: EntitySource) => printDateTime(record.recordedAt),
  validFrom: ({ estate, id }: EntitySource) => printInstant(estate.existenceOf(estate.find(id))?.validFrom ?? Infinity),
  validTo: ({ estate, id }: EntitySource) => printInstant(estate.existenceOf(estate.find(id))?.validTo ?? Infinity),
  confirmedAt: async ({ id, estate }: EntitySource, _arguments, { writes }) => {
    const confirmed = confirmedAt(await writes.of(id, estate.moment.version));
    return confirmed === null ? null : printDateTime(confirmed);
  },
  assertions: async ({ id, estate }: EntitySource, _arguments, { writes }) => {
    const { version, at } = estate.moment;
    return assertionsAt(await writes.of(id, version), at).map((assertion) => ({
      ...assertion,
      validFrom: printInstant(assertion.validFrom),
      validTo: printInstant(assertion.validTo),
      recordedAt: printDateTime(assertion.recordedAt),
    }));
  },
  relations: relationsOfEntity,
  history,
};
