import type { StatementSync } from "node:sqlite";
import { isRelation, type EntitySubject, type RelationSubject, type Subject } from "../subject.ts";
import type { BatchCounts } from "./batch-counts.ts";
import type { Connection } from "./connection.ts";
import type { KnownSubjects } from "./known-subjects.ts";
import { entitySubject, idHash, keyOf, relationSubject } from "./subject-number.ts";

const ADD_ENTITY = "INSERT INTO entity VALUES (?, ?, ?)";
const ADD_RELATION = "INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?)";

/** Adds subjects under the numbers that follow on `counts`, and makes them known. Returns how many there are then. */
export function writeSubjects(
  connection: Connection,
  known: KnownSubjects,
  subjects: readonly Subject[],
  counts: BatchCounts,
): Pick<BatchCounts, "entities" | "relations"> {
  known.refuseTaken(subjects);
  const [addsEntity, addsRelation] = [connection.statement(ADD_ENTITY), connection.statement(ADD_RELATION)];
  let { entities, relations } = counts;
  for (const subject of subjects) {
    if (isRelation(subject)) addRelation(addsRelation, known, subject, relations++);
    else addEntity(addsEntity, known, subject, entities++);
  }
  return { entities, relations };
}

function addEntity(adds: StatementSync, known: KnownSubjects, subject: EntitySubject, key: number): void {
  adds.run(key, subject.id, subject.kind);
  known.add({ number: entitySubject(key), subject });
}

function addRelation(adds: StatementSync, known: KnownSubjects, subject: RelationSubject, key: number): void {
  const { id, type } = subject;
  const [from, to] = [known.get(subject.from), known.get(subject.to)];
  adds.run(key, type, keyOf(from.number), keyOf(to.number), idHash(id), id);
  known.add({ number: relationSubject(key), subject });
}
