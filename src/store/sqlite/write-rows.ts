import { defaultRelationId } from "../../ontology/relation-id.ts";
import { relationRules } from "../../ontology/relation-types.ts";
import type { Fields } from "../../ontology/value.ts";
import type { Birth, Death } from "../commit.ts";
import { isRelation, type EntitySubject, type RelationSubject } from "../subject.ts";
import type { BatchCounts } from "./batch-counts.ts";
import type { Connection } from "./connection.ts";
import { externalIdKeys } from "./external-ids.ts";
import { entityText, relationText } from "./facts.ts";
import type { KnownSubjects } from "./known-subjects.ts";
import { standingKey } from "./standings.ts";
import { isRelationNumber, keyOf } from "./subject-number.ts";
import { searchWriter } from "./write-search.ts";

const ADD_ENTITY_ROW = "INSERT INTO entity_row VALUES (?, ?, ?, NULL, ?, ?, ?, ?, ?, ?)";
const ADD_EXTERNAL_ID = "INSERT OR IGNORE INTO external_id VALUES (?, ?)";
const ADD_RELATION_ROW = "INSERT INTO relation_row VALUES (?, ?, ?, NULL, ?, ?, ?, ?, ?)";
const END_ENTITY_ROW = "UPDATE entity_row SET died = ?1 WHERE row = ?2 AND entity = ?3 AND died IS NULL";
const END_RELATION_ROW = "UPDATE relation_row SET died = ?1 WHERE row = ?2 AND relation = ?3 AND died IS NULL";

/** Ends rows at a version. Throws where one is not a current row of its subject. */
export function writeDeaths(
  connection: Connection,
  known: KnownSubjects,
  deaths: readonly Death[],
  version: number,
): void {
  for (const { subject, row } of deaths) {
    const { number } = known.get(subject);
    const end = connection.statement(isRelationNumber(number) ? END_RELATION_ROW : END_ENTITY_ROW);
    if (end.run(version, row, keyOf(number)).changes !== 1) {
      throw new Error(`A batch ends row ${row} of ${subject}, which is not a current row of it.`);
    }
  }
}

/** Appends rows of entities under the numbers that follow on `entityRows`, and their words for the search. */
export function writeEntityRows(
  connection: Connection,
  known: KnownSubjects,
  births: readonly Birth[],
  { version, entityRows }: Pick<BatchCounts, "version" | "entityRows">,
): void {
  const addRow = connection.statement(ADD_ENTITY_ROW);
  const addExternalId = connection.statement(ADD_EXTERNAL_ID);
  const foundAs = searchWriter(connection, version);
  for (const [index, { subject: id, validFrom, validTo, facts }] of births.entries()) {
    const { number, subject } = known.get(id);
    const row = entityRows + index;
    const { kind } = subject as EntitySubject;
    const name = typeof facts.properties["name"] === "string" ? facts.properties["name"] : id;
    const entity = keyOf(number);
    const found = foundAs({ row, entity, id, properties: facts.properties });
    for (const key of externalIdKeys(facts.properties)) addExternalId.run(key, entity);
    addRow.run(row, entity, version, validFrom, openEnd(validTo), kind, name, found, entityText(facts));
  }
}

/** Appends rows of relations under the numbers that follow on `relationRows`. */
export function writeRelationRows(
  connection: Connection,
  known: KnownSubjects,
  births: readonly Birth[],
  { version, relationRows }: Pick<BatchCounts, "version" | "relationRows">,
): void {
  const addRow = connection.statement(ADD_RELATION_ROW);
  const standings = new Map<string, number>();
  for (const [index, { subject: id, validFrom, validTo, facts }] of births.entries()) {
    const { number, subject } = known.get(id);
    const { standing, properties } = relationText(facts);
    const key = standings.get(standing) ?? standingKey(connection, standing);
    standings.set(standing, key);
    const isDefault = isDefaultId(subject as RelationSubject, facts.properties) ? 1 : 0;
    const row = relationRows + index;
    addRow.run(row, keyOf(number), version, validFrom, openEnd(validTo), isDefault, key, properties);
  }
}

/** Whether the id is the one that a reader would put together from the ends, the type and these properties. */
function isDefaultId({ id, type, from, to }: RelationSubject, properties: Fields): boolean {
  const name = relationRules[type].qualifier;
  const qualifier = name === undefined ? undefined : properties[name];
  return id === defaultRelationId({ type, from, to, ...(typeof qualifier === "string" && { qualifier }) });
}

function openEnd(validTo: number): number | null {
  return validTo === Infinity ? null : validTo;
}

/** Births of entities, and of relations. */
export function partitionBirths(
  known: KnownSubjects,
  births: readonly Birth[],
): [entities: Birth[], relations: Birth[]] {
  const parts: [Birth[], Birth[]] = [[], []];
  for (const birth of births) parts[isRelation(known.get(birth.subject).subject) ? 1 : 0].push(birth);
  return parts;
}
