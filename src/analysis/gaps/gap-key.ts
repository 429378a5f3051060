import { compareIds } from "../../ontology/compare-ids.ts";

/** What is kept of a gap: its sentence is put together again when it is shown. */
export interface GapKey {
  readonly id: string;
  readonly subject: number;
}

export function compareGaps(left: GapKey, right: GapKey): number {
  return compareIds(left.id, right.id);
}

/** Two lists in order as one; no id is in both. */
export function mergedGaps(left: readonly GapKey[], right: readonly GapKey[]): readonly GapKey[] {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const merged: GapKey[] = [];
  let [here, there] = [0, 0];
  for (;;) {
    const [one, other] = [left[here], right[there]];
    if (one === undefined) return merged.concat(right.slice(there));
    if (other === undefined) return merged.concat(left.slice(here));
    if (compareGaps(one, other) < 0) {
      merged.push(one);
      here += 1;
    } else {
      merged.push(other);
      there += 1;
    }
  }
}
