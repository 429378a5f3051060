import { compareIds } from "../../ontology/compare-ids.ts";

/** A gap by its id: its sentence is put together again when it is shown. */
export interface GapKey {
  readonly id: string;
  readonly subject: number;
}

export function compareGaps(left: GapKey, right: GapKey): number {
  return compareIds(left.id, right.id);
}
