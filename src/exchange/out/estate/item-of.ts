import { printDateTime } from "../../../ontology/date-time.ts";
import type { FieldRule } from "../../../ontology/field-rule.ts";
import { keysInOrder } from "../../../ontology/keys-in-order.ts";
import { registry } from "../../../ontology/registry.ts";
import { defaultRelationId } from "../../../ontology/relation-id.ts";
import { relationRules } from "../../../ontology/relation-types.ts";
import type { Fields, Value } from "../../../ontology/value.ts";
import { isRelation, type RelationSubject, type Subject } from "../../../store/subject.ts";
import type { Telling } from "./telling.ts";

/** One item of a list of `ChangesInput`. */
export type Item = Readonly<Record<string, Value>>;

/** What is told of a subject as an item of a document whose items begin at `effectiveAt` (ms) where they do not say otherwise. */
export function itemOf(subject: Subject, { validFrom, validTo, fields }: Telling, effectiveAt: number): Item {
  return {
    ...namesOf(subject, fields),
    ...inOrder(fields, rulesOf(subject)),
    ...(validFrom !== effectiveAt && { validFrom: printDateTime(validFrom) }),
    ...(validTo !== undefined && { validTo: printDateTime(validTo) }),
  };
}

function namesOf(subject: Subject, fields: Fields): Item {
  if (!isRelation(subject)) return { id: subject.id };
  const { id, type, from, to } = subject;
  return { ...(idFollows(subject, fields) ? {} : { id }), type, from, to };
}

/** Whether whoever reads the item makes the same id of it. */
function idFollows({ id, type, from, to }: RelationSubject, fields: Fields): boolean {
  const { qualifier } = relationRules[type];
  if (qualifier === undefined) return defaultRelationId({ type, from, to }) === id;
  const named = fields[qualifier];
  return typeof named === "string" && defaultRelationId({ type, from, to, qualifier: named }) === id;
}

function rulesOf(subject: Subject): Iterable<FieldRule> {
  if (isRelation(subject)) return relationRules[subject.type].properties.values();
  return registry.kinds.get(subject.kind)?.fields.values() ?? [];
}

/** The fields in the order of the schema, whatever order they were written in or a store keeps. */
function inOrder(fields: Fields, rules: Iterable<FieldRule>): Item {
  const ordered: Record<string, Value> = {};
  for (const rule of rules) {
    const value = fields[rule.name];
    if (value !== undefined) ordered[rule.name] = partsInOrder(rule, value);
  }
  return ordered;
}

function partsInOrder(rule: FieldRule, value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (rule.shape === "JSON") return keysInOrder(value);
  const parts = rule.composite === undefined ? undefined : registry.composites.get(rule.composite);
  if (parts === undefined) return value;
  return (value as readonly Fields[]).map((item) => inOrder(item, parts.values()));
}
