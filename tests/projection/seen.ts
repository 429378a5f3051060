import { analysisFields } from "../../src/projection/analysis-fields.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { noRow } from "../../src/projection/relation-rows.ts";
import { relationRules, relationTypes } from "../../src/ontology/relation-types.ts";
import type { Moment } from "../../src/store/moment.ts";
import type { Store } from "../../src/store/store.ts";
import { entityIds, relationIds } from "./story.ts";

/** Everything that an estate shows, by ids alone, so that two graphs which number differently can be compared. */
export function seen(estate: Estate) {
  const entities = [...estate.entities()].map((entity) => ({
    id: estate.idOf(entity),
    kind: estate.kindOf(entity),
    name: estate.nameOf(entity),
    facts: estate.factsOf(entity),
    existence: estate.existenceOf(entity),
    out: walked(estate, entity, "out"),
    into: walked(estate, entity, "into"),
    relations: relationTypes.flatMap((type) => [
      ...estate.relationsOut(entity, type).map((row) => ({ ...relation(estate, row), leaves: true })),
      ...estate.relationsIn(entity, type).map((row) => ({ ...relation(estate, row), leaves: false })),
    ]),
  }));
  const found = relationIds.filter((id) => estate.findRelation(id) !== noRow);
  return { entities: entities.sort((left, right) => (left.id < right.id ? -1 : 1)), found };
}

function relation(estate: Estate, row: number) {
  return {
    id: estate.relationIdOf(row),
    type: estate.typeOf(row),
    from: estate.idOf(estate.fromOf(row)),
    to: estate.idOf(estate.toOf(row)),
    properties: estate.relationFactsOf(row).properties,
    existence: estate.relationExistenceOf(row),
    recordedAt: estate.relationRecordedAt(row),
  };
}

function walked(estate: Estate, entity: number, way: "out" | "into"): readonly string[] {
  const ids: string[] = [];
  let row = way === "out" ? estate.firstOut(entity) : estate.firstIn(entity);
  for (; row !== noRow; row = way === "out" ? estate.nextOut(row) : estate.nextIn(row))
    ids.push(estate.relationIdOf(row));
  return ids.sort();
}

/** What `seen` has of an estate, read from a store instead: entities and relations one by one, and which are listed. */
export async function stored(store: Store, moment: Moment) {
  const [records, ties, listed] = await Promise.all([
    store.entities(entityIds, moment),
    store.relations(relationIds, moment),
    store.list({ kinds: [], filter: { and: [] }, order: { field: "ID", direction: "ASC" }, limit: 1000 }, moment),
  ]);
  const existing = records.filter((record) => record !== undefined);
  const ids = new Set(existing.map(({ id }) => id));
  return {
    listed: listed.map(({ id }) => id),
    entities: existing
      .map(({ id, kind, facts: { properties, contested } }) => ({
        id,
        kind,
        name: properties["name"] ?? id,
        facts: {
          ...Object.fromEntries(
            analysisFields[kind].flatMap((field) => (field in properties ? [[field, properties[field]]] : [])),
          ),
          ...(contested.length > 0 && { contested }),
        },
      }))
      .sort((left, right) => (left.id < right.id ? -1 : 1)),
    relations: ties
      .filter((tie) => tie !== undefined)
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map(({ id, type, from, to, recordedAt, facts }) => ({
        id,
        type,
        from,
        to,
        recordedAt,
        properties: facts.properties,
      }))
      .sort((left, right) => (left.id < right.id ? -1 : 1)),
  };
}

/** What was seen, in the shape of `stored`. */
export function asStored({ entities }: ReturnType<typeof seen>): Awaited<ReturnType<typeof stored>> {
  const leaving = entities.flatMap(({ relations }) => relations.filter(({ leaves }) => leaves));
  return {
    listed: entities.map(({ id }) => id),
    entities: entities.map(({ id, kind, name, facts }) => ({ id, kind, name, facts: { ...facts } })),
    relations: leaving
      .map(({ id, type, from, to, recordedAt, properties }) => ({
        id,
        type,
        from,
        to,
        recordedAt,
        properties: { ...properties },
      }))
      .sort((left, right) => (left.id < right.id ? -1 : 1)),
  };
}

/** The influence relations that a walk must meet, from what was seen by type. */
export function influence({ entities }: ReturnType<typeof seen>, leaves: boolean): readonly (readonly string[])[] {
  return entities.map(({ relations }) =>
    relations
      .filter((each) => each.leaves === leaves && relationRules[each.type].influence)
      .map(({ id }) => id)
      .sort(),
  );
}
