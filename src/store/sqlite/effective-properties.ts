import type { Fields } from "../../ontology/value.ts";
import type { Moment } from "../moment.ts";
import type { Connection } from "./connection.ts";
import { entityFacts } from "./facts.ts";
import { holds, momentValues } from "./moment-conditions.ts";
import { isRelationNumber, keyOf, type SubjectNumber } from "./subject-number.ts";

const OF_ENTITY = `SELECT r.facts FROM entity_row AS r WHERE r.entity = ?3 AND ${holds("r")}`;
const OF_RELATION = `SELECT r.properties FROM relation_row AS r WHERE r.relation = ?3 AND ${holds("r")}`;

/** The effective properties of a subject at a moment, null where it does not exist then. */
export function effectiveProperties(connection: Connection, subject: SubjectNumber, moment: Moment): Fields | null {
  if (isRelationNumber(subject)) {
    const row = connection.row(OF_RELATION, ...momentValues(moment), keyOf(subject));
    if (row === undefined) return null;
    const [properties] = row as [string | null];
    return properties === null ? {} : (JSON.parse(properties) as Fields);
  }
  const row = connection.row(OF_ENTITY, ...momentValues(moment), keyOf(subject));
  return row === undefined ? null : entityFacts((row as [string])[0]).properties;
}
