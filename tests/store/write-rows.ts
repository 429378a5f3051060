import { defaultRelationId } from "../../src/ontology/relation-id.ts";
import type { RelationType } from "../../src/ontology/relation-types.ts";
import type { Kind } from "../../src/ontology/kinds.ts";
import type { Fields } from "../../src/ontology/value.ts";
import type { CommitState, PreparedBatch } from "../../src/store/commit.ts";
import type { EffectiveRow, Facts } from "../../src/store/effective-row.ts";
import type { Head } from "../../src/store/moment.ts";
import type { Store } from "../../src/store/store.ts";
import { isRelation, type Subject } from "../../src/store/subject.ts";
import type { Write } from "../../src/store/write.ts";

/** What shall hold of a subject from now on, whatever held before. */
export interface Said {
  readonly subject: Subject;
  readonly rows: readonly EffectiveRow[];
  /** Of the write that goes with it. */
  readonly write?: Partial<Pick<Write, "deed" | "certainty" | "validFrom" | "validTo" | "fields" | "change">>;
}

/** Facts that one source states. */
export function facts(properties: Fields = {}, more: Partial<Facts> = {}): Facts {
  return { properties, certainty: "A", sources: ["register"], contested: [], ...more };
}

/** A row that holds from `validFrom` on, by default always. */
export function row(properties: Fields = {}, more: Partial<EffectiveRow> = {}): EffectiveRow {
  return { validFrom: 0, validTo: Infinity, facts: facts(properties), ...more };
}

/** An entity that holds from time 0 on; its kind is the prefix of its id. */
export function entity(id: string, properties: Fields = {}, more: Partial<EffectiveRow> = {}): Said {
  return entityRows(id, [row(properties, more)]);
}

export function entityRows(id: string, rows: readonly EffectiveRow[]): Said {
  return { subject: { id, kind: (id.split(":")[0] ?? "").toUpperCase() as Kind }, rows };
}

/** A relation that holds from time 0 on, with its default id. */
export function relation(
  from: string,
  type: RelationType,
  to: string,
  properties: Fields = {},
  more: Partial<EffectiveRow> = {},
): Said {
  const { facet } = properties;
  const qualifier = typeof facet === "string" ? { qualifier: facet } : {};
  const id = defaultRelationId({ type, from, to, ...qualifier });
  return { subject: { id, type, from, to }, rows: [row(properties, more)] };
}

/** Commits one batch that makes `said` true; the head that it gives. */
export async function say(store: Store, said: readonly Said[], source = "register"): Promise<Head> {
  const ids = said.map(({ subject }) => subject.id);
  return store.commit({
    reads: { subjects: ids, histories: ids },
    prepare: (state) => ({ batch: batchOf(said, source, state), result: state.next }),
  });
}

/** The batch that makes `said` true. */
export function batchOf(said: readonly Said[], source: string, state: CommitState): PreparedBatch {
  const fresh = said.map(({ subject }) => subject).filter(({ id }) => !state.subjects.has(id));
  const current = (id: string) => state.rows.get(id) ?? [];
  return {
    source,
    actor: "tester",
    subjects: [...fresh.filter((subject) => !isRelation(subject)), ...fresh.filter(isRelation)],
    writes: said.map((each) => writeOf(each, source, state)),
    deaths: said.flatMap(({ subject: { id } }) => current(id).map(({ row: number }) => ({ subject: id, row: number }))),
    births: said.flatMap(({ subject: { id }, rows }) => rows.map((each) => ({ subject: id, ...each }))),
  };
}

function writeOf({ subject: { id }, rows, write }: Said, source: string, state: CommitState): Write {
  const [first] = rows;
  return {
    subject: id,
    source,
    ...state.next,
    actor: "tester",
    deed: first === undefined ? "END" : "PUT",
    certainty: "A",
    validFrom: first?.validFrom ?? 0,
    fields: first?.facts.properties ?? {},
    change: first === undefined ? "ENDED" : state.subjects.has(id) ? "UPDATED" : "CREATED",
    ...write,
  };
}
