import { defaultRelationId } from "../ontology/relation-id.ts";
import { relationRules, relationTypeCodes } from "../ontology/relation-types.ts";
import type { Moment } from "../store/moment.ts";
import type { AssumedRelation, Assumptions } from "./assumptions.ts";
import type { Graph } from "./graph.ts";
import { readRelationFacts, relationFactsText, type RelationFacts } from "./relation-facts.ts";
import { relationRowsWithId } from "./relation-lookup.ts";

/** Numbers of assumed rows begin here, so that one comparison tells them from the graph's. */
export const firstAssumedRow = 2 ** 30;

/** One assumed relation in the shape of a row. */
export interface AssumedRow {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  readonly influence: boolean;
  readonly facts: RelationFacts;
  readonly validFrom: number;
  readonly validTo: number;
}

/** Assumptions in numbers: what is taken away, and rows that are laid over the graph for one question. */
export interface Overlay {
  readonly withoutEntities: ReadonlySet<number>;
  /** Rows of the graph that are not to be seen: their relation is taken away or replaced. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Left ends of hidden rows. */
  readonly hiddenLefts: ReadonlySet<number>;
  /** Those that hold at the moment; row `firstAssumedRow + index`. */
  readonly rows: readonly AssumedRow[];
  /** Numbers of those that are influence relations. */
  readonly influences: readonly number[];
  /** Numbers of assumed rows by left and by right end. */
  readonly out: ReadonlyMap<number, readonly number[]>;
  readonly into: ReadonlyMap<number, readonly number[]>;
}

/** The assumptions laid over a graph at a moment. Ends of assumed relations are known; unknown ids of what is taken away change nothing. */
export function overlayOf(graph: Graph, assumptions: Assumptions, moment: Moment): Overlay {
  const { withoutEntities, withoutRelations, withRelations } = assumptions;
  const hidden = [...withoutRelations, ...withRelations.map(({ id }) => id)];
  const rows = withRelations
    .filter(({ validFrom, validTo }) => validFrom <= moment.at && moment.at < validTo)
    .map((relation) => assumedRow(graph, relation));
  const hiddenRows = new Set(hidden.flatMap((id) => relationRowsWithId(graph, id)));
  return {
    withoutEntities: new Set(withoutEntities.flatMap((id) => graph.numbers.get(id) ?? [])),
    hiddenRows,
    hiddenLefts: new Set(hiddenRows.values().map((row) => graph.relations.from[row] ?? -1)),
    rows,
    influences: rows.flatMap(({ influence }, place) => (influence ? [firstAssumedRow + place] : [])),
    out: byEnd(rows, ({ from }) => from),
    into: byEnd(rows, ({ to }) => to),
  };
}

/** Whether an overlay lays down or takes away a relation of one of these types, or takes away an entity of one of these kinds, by code. */
export function touches(
  { kind, relations }: Graph,
  { rows, hiddenRows, withoutEntities }: Overlay,
  types: ReadonlySet<number>,
  kindCodes: ReadonlySet<number>,
): boolean {
  if (rows.some(({ type }) => types.has(type))) return true;
  for (const row of hiddenRows) if (types.has(relations.type[row] ?? -1)) return true;
  for (const entity of withoutEntities) if (kindCodes.has(kind[entity] ?? -1)) return true;
  return false;
}

function assumedRow(graph: Graph, relation: AssumedRelation): AssumedRow {
  const from = graph.numbers.get(relation.from);
  const to = graph.numbers.get(relation.to);
  if (from === undefined || to === undefined) throw new RangeError("an assumed relation joins an unknown entity");
  const { qualifier, influence } = relationRules[relation.type];
  const named = qualifier === undefined ? undefined : relation.properties[qualifier];
  const ordinary = defaultRelationId({ ...relation, ...(typeof named === "string" && { qualifier: named }) });
  const ownId = relation.id === ordinary ? null : relation.id;
  return {
    from,
    to,
    type: relationTypeCodes[relation.type],
    influence,
    facts: readRelationFacts(relationFactsText(ownId, JSON.stringify(relation.properties))),
    validFrom: relation.validFrom,
    validTo: relation.validTo,
  };
}

function byEnd(rows: readonly AssumedRow[], end: (row: AssumedRow) => number): ReadonlyMap<number, readonly number[]> {
  return Map.groupBy(
    rows.keys().map((index) => firstAssumedRow + index),
    (number) => end(rows[number - firstAssumedRow] as AssumedRow),
  );
}
