import { compareIds } from "../ontology/compare-ids.ts";
import { relationRules, type RelationType } from "../ontology/relation-types.ts";
import { inOrderOfIds } from "./in-order-of-ids.ts";
import type { RelationFacts } from "./relation-facts.ts";

/** What relations are named by. */
export interface NamedRelations {
  relationIdOf(row: number): string;
  relationFactsOf(row: number): Pick<RelationFacts, "id">;
  fromOf(row: number): number;
  toOf(row: number): number;
  idOf(entity: number): string;
}

/**
 * Relations of one type that all leave one entity, or all enter it, in the order of their ids. Where these follow from the ends alone, the other
 * ends tell them apart, and no id is put together.
 */
export function relationsInOrder(
  named: NamedRelations,
  rows: readonly number[],
  type: RelationType,
  direction: "out" | "into",
): readonly number[] {
  if (rows.length < 2) return rows;
  const idOf = (row: number): string => named.relationIdOf(row);
  const isNamedByEnds = relationRules[type].qualifier === undefined;
  if (!isNamedByEnds || rows.some((row) => named.relationFactsOf(row).id !== null)) return inOrderOfIds(rows, idOf);
  const otherEnd = direction === "out" ? (row: number) => named.toOf(row) : (row: number) => named.fromOf(row);
  const ended = rows.map((row) => ({ row, end: named.idOf(otherEnd(row)) }));
  return ended
    .sort((left, right) => {
      // The end that they have in common stands last in the ids of what enters, so that it tells apart what begins alike.
      const isTold = direction === "out" || !(left.end.startsWith(right.end) || right.end.startsWith(left.end));
      return isTold ? compareIds(left.end, right.end) : compareIds(idOf(left.row), idOf(right.row));
    })
    .map(({ row }) => row);
}
