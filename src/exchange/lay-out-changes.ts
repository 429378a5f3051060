import { quoted } from "../changes/found.ts";
import type { Path } from "../changes/path.ts";
import { isObject } from "../changes/reading.ts";
import type { Report } from "../changes/report.ts";
import type { Certainty } from "../ontology/certainty.ts";
import { externalIdKey, type ExternalId } from "../ontology/external-id.ts";
import { registry } from "../ontology/registry.ts";
import { defaultRelationId } from "../ontology/relation-id.ts";
import { relationRules } from "../ontology/relation-types.ts";
import { sameValue } from "../changes/same-value.ts";
import type { Value } from "../ontology/value.ts";
import type { DocumentGraph, DrawnEntity, DrawnRelation, GivenFields } from "./document-graph.ts";

/** A document as a batch. */
export interface LaidOut {
  /** In the shape of `ChangesInput`. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** By place in the batch (`plugins[0]`), where the document speaks of it. */
  readonly places: ReadonlyMap<string, Path | null>;
  /** By place in the batch, what is not of the batch's certainty. */
  readonly certainties: ReadonlyMap<string, Certainty>;
}

/**
 * What a document says as a batch, each entity and relation once. `known` gives the ids of entities that the graph has
 * already. Where two mentions of one thing differ, the first counts and the other is told. Never throws.
 */
export function layOutChanges(graph: DocumentGraph, known: ReadonlyMap<string, string>, told: Report["add"]): LaidOut {
  const idOf = (id: string): string => known.get(id) ?? id;
  const entities = new Map<string, DrawnEntity>();
  for (const mention of graph.entities) {
    const id = idOf(mention.id);
    const drawn = mention.isStandIn === true && id !== mention.id ? unnamed(mention) : mention;
    const first = entities.get(id);
    const fields = first === undefined ? drawn.fields : together(first.fields, drawn, told);
    entities.set(id, { ...(first ?? drawn), id, fields });
  }
  const relations = new Map<string, DrawnRelation>();
  for (const drawn of graph.relations) {
    const relation = { ...drawn, from: idOf(drawn.from), to: idOf(drawn.to) };
    const id = relationIdOf(relation);
    const first = relations.get(id);
    relations.set(id, first === undefined ? relation : { ...first, fields: together(first.fields, relation, told) });
  }
  return batchOf(graph.certainty, entities, relations);
}

function unnamed(drawn: DrawnEntity): DrawnEntity {
  return { ...drawn, fields: { ...drawn.fields, name: undefined } };
}

/** Lists that are read as sets. */
const sets = new Set(["tags", "externalIds", "categories", "dataClasses", "clouds", "actions"]);

function together(
  first: GivenFields,
  { fields, at: place }: Pick<DrawnEntity, "fields" | "at">,
  told: Report["add"],
): GivenFields {
  const both: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(fields)) {
    const before = both[name];
    if (value === undefined) continue;
    if (before === undefined) both[name] = value;
    else if (sets.has(name) && Array.isArray(before) && Array.isArray(value)) both[name] = unionOf(before, value);
    else if (name === "extra" && isObject(before) && isObject(value)) both[name] = extrasOf(before, value, place, told);
    else if (!sameValue(before as Value, value as Value)) tellOther(name, place, told);
  }
  return both;
}

function unionOf(left: readonly unknown[], right: readonly unknown[]): readonly unknown[] {
  return [...new Map([...left, ...right].map((item) => [JSON.stringify(item), item])).values()];
}

function extrasOf(before: GivenFields, extra: GivenFields, place: Path | null, told: Report["add"]): GivenFields {
  const both: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(extra)) {
    if (!Object.hasOwn(both, key)) both[key] = value;
    else if (!sameValue(both[key] as Value, value as Value)) tellOther(key, place, told);
  }
  return both;
}

function tellOther(name: string, place: Path | null, told: Report["add"]): void {
  const what = `What is said here as ${quoted(name)}`;
  told("NOT_CARRIED_OVER", place, { what, reason: "the document says another of the same thing before, which counts" });
}

/** The id that a relation is given: its default, with what keeps it from its twins. */
export function relationIdOf({ type, from, to, fields, apart = [] }: DrawnRelation): string {
  const { qualifier } = relationRules[type];
  const parts = [...(qualifier === undefined ? [] : [qualifier]), ...apart].map((name) => fields[name]).flat();
  const told = parts.filter((part) => typeof part === "string");
  return defaultRelationId({ type, from, to, ...(told.length > 0 && { qualifier: told.join(".") }) });
}

function batchOf(
  certainty: Certainty,
  entities: ReadonlyMap<string, DrawnEntity>,
  relations: ReadonlyMap<string, DrawnRelation>,
): LaidOut {
  const places = new Map<string, Path | null>();
  const certainties = new Map<string, Certainty>();
  const lists: Record<string, unknown[]> = {};
  const add = (list: string, item: unknown, place: Path | null): string => {
    const items = (lists[list] ??= []);
    const key = `${list}[${items.push(item) - 1}]`;
    places.set(key, place);
    return key;
  };
  for (const [id, { kind, fields, at: place, certainty: own }] of entities) {
    const list = registry.kinds.get(kind)?.inputField ?? "";
    const key = add(list, { id, ...withoutUndefined(fields) }, place);
    if (own !== undefined) certainties.set(key, own);
  }
  for (const [id, { type, from, to, fields, at: place, apart = [], certainty: own }] of relations) {
    const key = add(
      "relations",
      { ...(apart.length > 0 && { id }), type, from, to, ...withoutUndefined(fields) },
      place,
    );
    if (own !== undefined) certainties.set(key, own);
  }
  return { changes: { certainty, ...lists }, places, certainties };
}

function withoutUndefined(fields: GivenFields): GivenFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Where the document speaks of what a path of the batch names: the item's place, for fields of it are ours. */
export function placeInDocument(places: LaidOut["places"], path: string): Path | null | undefined {
  const [, item = ""] = /^(\w+\[\d+\])/u.exec(path) ?? [];
  return places.get(item);
}

/** External ids, each once by what it names, for an entity; undefined where there is none. */
export function externalIds(...ids: readonly (ExternalId | undefined)[]): readonly ExternalId[] | undefined {
  const given = ids.filter((id) => id !== undefined && id.id !== "") as readonly ExternalId[];
  const each = new Map(given.map((id) => [externalIdKey(id), id]));
  return each.size === 0 ? undefined : [...each.values()];
}
