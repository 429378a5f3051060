import { type ExternalId, externalIdKey } from "../../ontology/external-id.ts";
import { defaultRelationId } from "../../ontology/relation-id.ts";
import { relationRules } from "../../ontology/relation-types.ts";
import type { Fields } from "../../ontology/value.ts";
import { searchFields } from "../search-fields.ts";
import type { EntitySubject, RelationSubject } from "../subject.ts";
import { entityText, relationColumns } from "./facts.ts";
import { keyOf, type NumberedSubject } from "./find-subjects.ts";
import { naturalProperties, orderOf } from "./natural-properties.ts";
import { type Parameter, parameter } from "./parameter.ts";
import type { NumberedRow } from "./place-rows.ts";
import { isOrdered, textOrder } from "./text-order.ts";

export type Properties = Readonly<Record<string, Parameter>>;

/** The properties of a row of an entity, the same on its node and in the history. */
export function entityProperties({ number, subject }: NumberedSubject, row: NumberedRow): Properties {
  const { id, kind } = subject as EntitySubject;
  const { facts } = row;
  const { properties, certainty, sources, contested } = facts;
  const { name } = properties;
  const externalIds = (properties["externalIds"] ?? []) as unknown as readonly ExternalId[];
  const words = searchFields(id, properties);
  return {
    ...naturalProperties({ ...properties, name: typeof name === "string" ? name : id }),
    ...rowProperties(row),
    ...{ id, kind, certainty, sources, number: parameter(keyOf(number)), facts: entityText(facts) },
    ...(contested.length > 0 && { contested }),
    ...(!isOrdered(id) && { [orderOf("id")]: textOrder(id) }),
    ...(externalIds.length > 0 && { externalIdKeys: [...new Set(externalIds.map(externalIdKey))] }),
    nameWords: (words[1] ?? []).join(" "),
    words: [...new Set(words.flat())].join(" "),
  };
}

/** The properties of a row of a relation, the same on its relationship and in the history; `id` only where it is not the default one. */
export function relationProperties({ number, subject }: NumberedSubject, row: NumberedRow): Properties {
  const relation = subject as RelationSubject;
  const { properties } = row.facts;
  return {
    ...naturalProperties(properties),
    ...rowProperties(row),
    ...(relationColumns(row.facts) as unknown as Properties),
    number: parameter(keyOf(number)),
    ...(!hasDefaultId(relation, properties) && { id: relation.id }),
  };
}

/** The labels of an entity that exists: `Entity`, and its kind as the schema writes it. */
export function labelsOf({ kind }: EntitySubject): readonly string[] {
  return ["Entity", kind.charAt(0) + kind.slice(1).toLowerCase()];
}

function rowProperties({ row, born, recordedAt, validFrom, validTo }: NumberedRow): Record<string, Parameter> {
  const whole = { row, born, recordedAt, validFrom, ...(validTo !== Infinity && { validTo }) };
  return parameter(whole) as Record<string, Parameter>;
}

/** Whether the id is the one that a reader would put together from the ends, the type and these properties. */
export function hasDefaultId({ id, type, from, to }: RelationSubject, properties: Fields): boolean {
  const name = relationRules[type].qualifier;
  const qualifier = name === undefined ? undefined : properties[name];
  return id === defaultRelationId({ type, from, to, ...(typeof qualifier === "string" && { qualifier }) });
}
