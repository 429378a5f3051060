import type { EffectiveRow } from "../effective-row.ts";
import type { CurrentRow } from "./current-rows.ts";

/** A row with its number, and when it was written. */
export interface NumberedRow extends EffectiveRow {
  readonly row: number;
  readonly born: number;
  readonly recordedAt: number;
}

/** What has to be written so that one subject's rows stand where they belong. */
export interface Placement {
  /** The row that the node or the relationship is to say; undefined where all rows have ended. */
  readonly shown: NumberedRow | undefined;
  /** It says something else, or nothing, so far. */
  readonly changed: boolean;
  /** It says something so far. */
  readonly wasShown: boolean;
  /** Rows to append to the history, those that this batch replaces with `isDead`. */
  readonly appended: readonly { readonly row: NumberedRow; readonly isDead: boolean }[];
  /** Numbers of rows in the history that die. */
  readonly ended: readonly number[];
}

/**
 * Shows the earliest row that has not ended by `now` (ms since 1970): the one that holds, or the next to hold. A row that was
 * once in the history stays there while it is shown, so that a reader who looks at the node first and at the history then
 * never misses it. Never throws.
 */
export function placeRows(
  current: readonly CurrentRow[],
  dead: ReadonlySet<number>,
  births: readonly NumberedRow[],
  now: number,
): Placement {
  const before = current.find(({ shown }) => shown);
  const surviving = current.filter(({ row }) => !dead.has(row));
  const after = [...surviving, ...births].sort((left, right) => left.validFrom - right.validFrom);
  const shown = after.find(({ validTo }) => validTo > now);
  const appended = [
    ...current.filter((row) => dead.has(row.row) && !row.kept).map((row) => ({ row, isDead: true })),
    ...surviving.filter((row) => !row.kept && row !== shown).map((row) => ({ row, isDead: false })),
    ...births.filter((row) => row !== shown).map((row) => ({ row, isDead: false })),
  ];
  return {
    shown,
    changed: before?.row !== shown?.row,
    wasShown: before !== undefined,
    appended,
    ended: current.filter((row) => dead.has(row.row) && row.kept).map(({ row }) => row),
  };
}
