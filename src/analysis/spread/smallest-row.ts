import type { Estate } from "../../projection/estate.ts";

/** The row whose relation has the smallest id. Ids are put together only where there is a choice. Throws on none. */
export function smallestRow<Candidate extends { readonly row: number }>(
  estate: Estate,
  candidates: readonly Candidate[],
): Candidate {
  const [first, ...others] = candidates;
  if (first === undefined) throw new RangeError("nothing explains how this was reached");
  let smallest = first;
  for (const other of others) {
    if (estate.compareRelations(other.row, smallest.row) < 0) smallest = other;
  }
  return smallest;
}
