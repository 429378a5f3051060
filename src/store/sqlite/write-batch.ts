import { canonicalJson } from "../canonical-json.ts";
import type { PreparedBatch } from "../commit.ts";
import type { Head } from "../moment.ts";
import type { Write } from "../write.ts";
import type { BatchCounts } from "./batch-counts.ts";
import type { Connection } from "./connection.ts";
import type { KnownSubjects } from "./known-subjects.ts";
import { partitionBirths, writeDeaths, writeEntityRows, writeRelationRows } from "./write-rows.ts";
import { writeSubjects } from "./write-subjects.ts";

const ADD_BATCH = "INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
const ADD_WRITE = "INSERT INTO write VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/**
 * Writes one batch as the version `next`, inside a transaction. `before` are the counts of the newest batch. Throws where
 * the batch contradicts the store; the transaction has to be rolled back then.
 */
export function writeBatch(
  connection: Connection,
  known: KnownSubjects,
  batch: PreparedBatch,
  before: BatchCounts,
  next: Head,
): void {
  const { entities, relations } = writeSubjects(connection, known, batch.subjects, before);
  const [entityBirths, relationBirths] = partitionBirths(known, batch.births);
  connection
    .statement(ADD_BATCH)
    .run(
      next.version,
      next.recordedAt,
      batch.source,
      batch.actor,
      entities,
      relations,
      before.entityRows + entityBirths.length,
      before.relationRows + relationBirths.length,
      before.writes + batch.writes.length,
    );
  const firsts = { ...before, version: next.version };
  writeDeaths(connection, known, batch.deaths, next.version);
  writeEntityRows(connection, known, entityBirths, firsts);
  writeRelationRows(connection, known, relationBirths, firsts);
  writeLog(connection, known, batch.writes, firsts);
}

function writeLog(
  connection: Connection,
  known: KnownSubjects,
  writes: readonly Write[],
  { version, writes: first }: Pick<BatchCounts, "version" | "writes">,
): void {
  const add = connection.statement(ADD_WRITE);
  const written = new Set<string>();
  for (const [ordinal, write] of writes.entries()) {
    const { subject, deed, certainty, change, validFrom, validTo, fields } = write;
    if (written.has(subject)) throw new Error(`A batch writes ${subject} twice.`);
    written.add(subject);
    const { number } = known.get(subject);
    const saysEnd = validTo === undefined ? 0 : 1;
    const said = canonicalJson(fields);
    add.run(first + ordinal, version, number, deed, certainty, change, validFrom, saysEnd, validTo ?? null, said);
  }
}
