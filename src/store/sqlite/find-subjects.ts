import type { Kind } from "../../ontology/kinds.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import type { Subject } from "../subject.ts";
import type { Connection } from "./connection.ts";
import {
  entitySubject,
  idHash,
  isRelationNumber,
  keyOf,
  relationSubject,
  type SubjectNumber,
} from "./subject-number.ts";

/** A subject and the number it is kept under. */
export interface NumberedSubject {
  readonly number: SubjectNumber;
  readonly subject: Subject;
}

const ENTITIES_BY_ID = `
SELECT e.key, e.id, e.kind
FROM json_each(?) AS wanted CROSS JOIN entity AS e ON e.id = wanted.value`;

const RELATIONS_BY_HASH = `
SELECT r.key, r.id, r.type, f.id, t.id
FROM json_each(?) AS wanted
CROSS JOIN relation AS r ON r.id_hash = wanted.value
CROSS JOIN entity AS f ON f.key = r.from_key
CROSS JOIN entity AS t ON t.key = r.to_key`;

const ENTITIES_BY_KEY = `
SELECT e.key, e.id, e.kind
FROM json_each(?) AS wanted CROSS JOIN entity AS e ON e.key = wanted.value`;

const RELATIONS_BY_KEY = `
SELECT r.key, r.id, r.type, f.id, t.id
FROM json_each(?) AS wanted
CROSS JOIN relation AS r ON r.key = wanted.value
CROSS JOIN entity AS f ON f.key = r.from_key
CROSS JOIN entity AS t ON t.key = r.to_key`;

type EntityColumns = readonly [key: number, id: string, kind: Kind];
type RelationColumns = readonly [key: number, id: string, type: RelationType, from: string, to: string];

/** Entities that were found, by connection: neither number nor kind ever changes, so what is kept stays true. */
const remembered = new WeakMap<Connection, Map<string, NumberedSubject>>();
const rememberedMax = 200_000;

/** The known ones among `ids`, by id. Repeats do not matter. */
export function findSubjects(connection: Connection, ids: Iterable<string>): Map<string, NumberedSubject> {
  const found = new Map<string, NumberedSubject>();
  const unknown = new Set(ids);
  if (unknown.size === 0) return found;
  for (const entity of findEntities(connection, unknown)) {
    found.set(entity.subject.id, entity);
    unknown.delete(entity.subject.id);
  }
  if (unknown.size === 0) return found;
  const hashes = new Set([...unknown].map(idHash));
  for (const columns of connection.rows(RELATIONS_BY_HASH, JSON.stringify([...hashes]))) {
    const relation = relationOf(columns);
    if (unknown.has(relation.subject.id)) found.set(relation.subject.id, relation);
  }
  return found;
}

function findEntities(connection: Connection, ids: ReadonlySet<string>): readonly NumberedSubject[] {
  const known = remembered.get(connection) ?? new Map<string, NumberedSubject>();
  remembered.set(connection, known);
  const found: NumberedSubject[] = [];
  const others: string[] = [];
  for (const id of ids) {
    const entity = known.get(id);
    if (entity === undefined) others.push(id);
    else found.push(entity);
  }
  if (others.length === 0) return found;
  if (known.size + others.length > rememberedMax) known.clear();
  for (const columns of connection.rows(ENTITIES_BY_ID, JSON.stringify(others))) {
    const entity = entityOf(columns);
    known.set(entity.subject.id, entity);
    found.push(entity);
  }
  return found;
}

/** The subjects of these numbers, in no particular order. Repeats do not matter. */
export function subjectsOf(connection: Connection, numbers: Iterable<SubjectNumber>): readonly NumberedSubject[] {
  const keys: [entities: number[], relations: number[]] = [[], []];
  for (const number of new Set(numbers)) keys[isRelationNumber(number) ? 1 : 0].push(keyOf(number));
  return [
    ...connection.rows(ENTITIES_BY_KEY, JSON.stringify(keys[0])).map(entityOf),
    ...connection.rows(RELATIONS_BY_KEY, JSON.stringify(keys[1])).map(relationOf),
  ];
}

function entityOf(columns: unknown): NumberedSubject {
  const [key, id, kind] = columns as EntityColumns;
  return { number: entitySubject(key), subject: { id, kind } };
}

function relationOf(columns: unknown): NumberedSubject {
  const [key, id, type, from, to] = columns as RelationColumns;
  return { number: relationSubject(key), subject: { id, type, from, to } };
}
