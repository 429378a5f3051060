import type { FieldRule } from "../../../ontology/field-rule.ts";
import { registry } from "../../../ontology/registry.ts";
import { relationRules } from "../../../ontology/relation-types.ts";
import { isRelation, type Subject } from "../../../store/subject.ts";

const required = new Map<string, readonly string[]>();
for (const { kind, fields } of registry.kinds.values()) required.set(kind, namesOf(fields));
for (const { type, properties } of Object.values(relationRules)) required.set(type, namesOf(properties));

function namesOf(fields: ReadonlyMap<string, FieldRule>): readonly string[] {
  return [...fields.values()].filter((rule) => rule.required).map(({ name }) => name);
}

/** The properties that a subject must have whenever it exists. */
export function requiredOf(subject: Subject): readonly string[] {
  return required.get(isRelation(subject) ? subject.type : subject.kind) ?? [];
}
