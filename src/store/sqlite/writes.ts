import type { Write } from "../write.ts";
import type { Connection } from "./connection.ts";
import { findSubjects, type NumberedSubject } from "./find-subjects.ts";
import { WRITE_COLUMNS, type WriteColumns, writeOf } from "./read-writes.ts";

const WRITES_OF = `
SELECT ${WRITE_COLUMNS}
FROM json_each(?1) AS wanted
CROSS JOIN write AS w ON w.subject = wanted.value
CROSS JOIN batch AS b ON b.version = w.version
WHERE w.version <= ?2
ORDER BY w.key`;

/** All writes on each subject up to a version, in version order, by id; ids without writes are absent. */
export function writesOf(
  connection: Connection,
  subjects: readonly NumberedSubject[],
  version: number,
): Map<string, Write[]> {
  const ids = new Map(subjects.map(({ number, subject }) => [number, subject.id]));
  const writes = new Map<string, Write[]>();
  for (const row of connection.rows(WRITES_OF, JSON.stringify([...ids.keys()]), version)) {
    const columns = row as WriteColumns;
    const id = ids.get(columns[0]) ?? "";
    const write = writeOf(columns, id);
    const others = writes.get(id);
    if (others === undefined) writes.set(id, [write]);
    else others.push(write);
  }
  return writes;
}

/** `Store.writes`. */
export function readWrites(
  connection: Connection,
  ids: readonly string[],
  version: number,
): readonly (readonly Write[])[] {
  const subjects = findSubjects(connection, ids);
  const writes = writesOf(connection, [...subjects.values()], version);
  return ids.map((id) => writes.get(id) ?? []);
}
