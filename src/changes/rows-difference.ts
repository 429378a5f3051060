import type { Birth, Death } from "../store/commit.ts";
import type { EffectiveRow, StoredRow } from "../store/effective-row.ts";
import { sameFacts } from "./same-facts.ts";

export interface RowsDifference {
  readonly deaths: readonly Death[];
  readonly births: readonly Birth[];
}

/** Which of a subject's current rows die, and which rows are born, so that `after` is what holds; equal rows stay. */
export function rowsDifference(
  subject: string,
  before: readonly StoredRow[],
  after: readonly EffectiveRow[],
): RowsDifference {
  const stays = new Set<EffectiveRow>();
  const deaths: Death[] = [];
  for (const row of before) {
    const same = after.find((other) => sameRow(row, other));
    if (same === undefined) deaths.push({ subject, row: row.row });
    else stays.add(same);
  }
  const births = after.filter((row) => !stays.has(row)).map((row) => ({ subject, ...row }));
  return { deaths, births };
}

function sameRow(left: EffectiveRow, right: EffectiveRow): boolean {
  return left.validFrom === right.validFrom && left.validTo === right.validTo && sameFacts(left.facts, right.facts);
}
