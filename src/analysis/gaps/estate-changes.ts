import type { RelationType } from "../../ontology/relation-types.ts";
import type { Fields } from "../../ontology/value.ts";
import type { Estate } from "../../projection/estate.ts";
import type { EntityRows } from "../../projection/entity-rows.ts";
import type { RelationRows } from "../../projection/relation-rows.ts";

/** A relation that is seen in one of two views of the graph, or says something else there. */
export interface ChangedRelation {
  readonly type: RelationType;
  readonly from: number;
  readonly to: number;
}

/** How two views of one graph differ. */
export interface EstateChanges {
  /** By entity: the fields that differ, `validFrom` where it has existed since another moment; undefined where it exists in one of the two alone. */
  readonly entities: ReadonlyMap<number, readonly string[] | undefined>;
  readonly relations: readonly ChangedRelation[];
}

/**
 * What changed between two moments, by what was recorded and by the clock: every row that is in force at one of them alone, and flaws that
 * were fixed in between. Looks at each row once; a look is a comparison of numbers. Never throws.
 */
export function changesBetween(before: Estate, after: Estate): EstateChanges {
  const { graph } = after;
  const entities = new Map<number, readonly string[] | undefined>();
  for (const row of movedRows(graph.entities, before, after)) {
    const entity = graph.entities.entity[row] as number;
    const fields = changedFields(before, after, entity);
    if (fields === undefined || fields.length > 0) entities.set(entity, fields);
  }
  const rows = [...movedRows(graph.relations, before, after), ...fixedBetween(before, after)];
  return {
    entities,
    relations: rows.map((row) => ({ type: after.typeOf(row), from: after.fromOf(row), to: after.toOf(row) })),
  };
}

function* movedRows(rows: EntityRows | RelationRows, before: Estate, after: Estate): Generator<number> {
  const [one, other] = [before.moment, after.moment];
  const { born, died, validFrom, validTo, count } = rows;
  for (let row = 0; row < count; row += 1) {
    const [rowBorn, rowDied] = [born[row] as number, died[row] as number];
    const [from, to] = [validFrom[row] as number, validTo[row] as number];
    const was = rowBorn <= one.version && one.version < rowDied && from <= one.at && one.at < to;
    const is = rowBorn <= other.version && other.version < rowDied && from <= other.at && other.at < to;
    if (was !== is) yield row;
  }
}

function* fixedBetween(before: Estate, after: Estate): Generator<number> {
  if (before.moment.at === after.moment.at) return;
  const fixed = (at: number): boolean => before.moment.at < at && at <= after.moment.at;
  for (const vulnerability of after.entities("VULNERABILITY")) {
    for (const row of after.relationsOut(vulnerability, "AFFECTS")) {
      if (fixed(after.relationFactsOf(row).fixedAt)) yield row;
    }
  }
}

function changedFields(before: Estate, after: Estate, entity: number): readonly string[] | undefined {
  if (before.exists(entity) !== after.exists(entity)) return undefined;
  const [was, is] = [before.factsOf(entity), after.factsOf(entity)];
  const began = before.existenceOf(entity)?.validFrom === after.existenceOf(entity)?.validFrom ? [] : ["validFrom"];
  if (was === is) return began;
  const said = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => !isSame(was, is, field));
  return [...said, ...began];
}

function isSame(was: Fields, is: Fields, field: string): boolean {
  return was[field] === is[field] || JSON.stringify(was[field]) === JSON.stringify(is[field]);
}
