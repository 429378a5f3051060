import type { EffectiveRow } from "../store/effective-row.ts";

/** The row that holds at `at` (ms), of rows that do not overlap. */
export function rowAt(rows: readonly EffectiveRow[], at: number): EffectiveRow | undefined {
  return rows.find(({ validFrom, validTo }) => validFrom <= at && at < validTo);
}
