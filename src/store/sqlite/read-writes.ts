import type { Fields } from "../../ontology/value.ts";
import type { Certainty } from "../../ontology/certainty.ts";
import type { ChangeKind, Deed, Write } from "../write.ts";

/** Columns of a write, for a statement that names `write` as w and its batch as b. */
export const WRITE_COLUMNS = `w.subject, w.version, b.recorded_at, b.source, b.actor, w.deed, w.certainty, w.change,
  w.valid_from, w.says_end, w.valid_to, w.fields`;

export type WriteColumns = readonly [
  subject: number,
  version: number,
  recordedAt: number,
  source: string,
  actor: string,
  deed: Deed,
  certainty: Certainty,
  change: ChangeKind,
  validFrom: number,
  saysEnd: number,
  validTo: number | null,
  fields: string,
];

/** A write as the port has it; `subject` is the id of what the row's number stands for. */
export function writeOf(columns: WriteColumns, subject: string): Write {
  const [, version, recordedAt, source, actor, deed, certainty, change, validFrom, saysEnd, validTo, fields] = columns;
  const end = saysEnd === 1 ? { validTo } : {};
  const said = JSON.parse(fields) as Fields;
  return { subject, source, version, recordedAt, actor, deed, certainty, validFrom, ...end, fields: said, change };
}
