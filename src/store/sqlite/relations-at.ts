import type { Connection } from "./connection.ts";
import { isRelationNumber, keyOf, relationSubject, type SubjectNumber } from "./subject-number.ts";

const RELATIONS_AT = `
SELECT r.key FROM json_each(?1) AS ends CROSS JOIN relation AS r ON r.from_key = ends.value
UNION
SELECT r.key FROM json_each(?1) AS ends CROSS JOIN relation AS r ON r.to_key = ends.value`;

/** Every relation ever written at the entities among `subjects`, whichever end they are. */
export function relationsAt(connection: Connection, subjects: Iterable<SubjectNumber>): readonly SubjectNumber[] {
  const ends = [...subjects].filter((number) => !isRelationNumber(number)).map(keyOf);
  return connection.rows(RELATIONS_AT, JSON.stringify(ends)).map((row) => relationSubject((row as [number])[0]));
}
