import { compareIds } from "../ontology/compare-ids.ts";

/** Rows in the order of their ids, each of which is put together once. */
export function inOrderOfIds(rows: readonly number[], idOf: (row: number) => string): readonly number[] {
  if (rows.length < 2) return rows;
  const named = rows.map((row) => ({ row, id: idOf(row) }));
  return named.sort((left, right) => compareIds(left.id, right.id)).map(({ row }) => row);
}
