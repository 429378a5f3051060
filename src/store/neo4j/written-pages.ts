import type { Death } from "../commit.ts";
import type { Head } from "../moment.ts";
import type { EntityTuple, RelationTuple, RowPage } from "../row-page.ts";
import type { EntitySubject, RelationSubject } from "../subject.ts";
import type { Counts } from "./counts.ts";
import { relationColumns, entityText } from "./facts.ts";
import { keyOf, type NumberedSubject } from "./find-subjects.ts";
import type { KnownSubjects } from "./known-subjects.ts";
import type { NumberedRow } from "./place-rows.ts";
import { hasDefaultId } from "./row-properties.ts";
import { rowWindows } from "./row-windows.ts";

/** What a batch made of the rows: those that it added, by subject, those that it ended, and how many there were before and after. */
export interface WrittenRows {
  readonly births: ReadonlyMap<string, readonly NumberedRow[]>;
  readonly deaths: readonly Death[];
  readonly before: Counts;
  readonly after: Counts;
}

/** The rows of one batch as `changesSince` tells them. */
export function writtenPages(known: KnownSubjects, { births, deaths, before, after }: WrittenRows): readonly RowPage[] {
  const [entities, relations]: [EntityTuple[], RelationTuple[]] = [[], []];
  for (const [id, rows] of births) {
    const subject = known.get(id);
    for (const row of rows) {
      if (subject.ends === undefined) entities.push(entityTuple(subject, row));
      else relations.push(relationTuple(subject, row));
    }
  }
  entities.sort(byRow);
  relations.sort(byRow);
  const { version, recordedAt }: Head = after;
  const died = (ofRelations: boolean) =>
    deaths
      .filter(({ subject }) => (known.get(subject).ends !== undefined) === ofRelations)
      .map(({ row }) => [row, version] as const);
  return rowWindows(before, after).map(({ entities: some, relations: others, isLast }) => ({
    entities: entities.slice(some.from - before.entityRows, some.to - before.entityRows),
    relations: relations.slice(others.from - before.relationRows, others.to - before.relationRows),
    entityDeaths: isLast ? died(false) : [],
    relationDeaths: isLast ? died(true) : [],
    batches: [[version, recordedAt]],
  }));
}

const byRow = ([left]: EntityTuple | RelationTuple, [right]: EntityTuple | RelationTuple): number => left - right;

function entityTuple(
  { number, subject }: NumberedSubject,
  { row, born, validFrom, validTo, facts }: NumberedRow,
): EntityTuple {
  const { id, kind } = subject as EntitySubject;
  return [row, keyOf(number), id, kind, born, null, validFrom, openEnd(validTo), entityText(facts)];
}

function relationTuple(
  { subject, ends }: NumberedSubject,
  { row, born, validFrom, validTo, facts }: NumberedRow,
): RelationTuple {
  const relation = subject as RelationSubject;
  const id = hasDefaultId(relation, facts.properties) ? null : relation.id;
  const { from, to } = ends ?? { from: -1, to: -1 };
  const { properties = null } = relationColumns(facts);
  return [row, id, relation.type, from, to, born, null, validFrom, openEnd(validTo), properties];
}

const openEnd = (validTo: number): number | null => (validTo === Infinity ? null : validTo);
