import type { Moment } from "../store/moment.ts";
import { grown, grownCapacity } from "./growing.ts";

/** Where a chain of rows ends. */
export const noRow = -1;
/** `died` of a row that is current. */
export const alive = 0xffffffff;

/**
 * All effective rows of relations as columns, about 50 bytes a row with both directions. Rows are appended and `died` is set;
 * nothing else changes, so whoever pinned a version reads on undisturbed. Influence and governance relations have chains of
 * their own, so that a walk of harm never passes a thousand owners. A row stands at the head of its chains.
 */
export class RelationRows {
  count = 0;
  /** How much larger the columns become when they are full. */
  growth = 1.5;
  from = new Int32Array(0);
  to = new Int32Array(0);
  type = new Uint8Array(0);
  facts = new Uint32Array(0);
  validFrom = new Float64Array(0);
  validTo = new Float64Array(0);
  born = new Uint32Array(0);
  died = new Uint32Array(0);
  /** Next row in the chain of the same left end and class, and of the same right end and class. */
  nextOut = new Int32Array(0);
  nextIn = new Int32Array(0);
  /** Position of each of the store's row numbers. */
  positions = new Int32Array(0);

  /** Whether a row holds at a moment by its own words; whether its ends exist then is not asked. */
  isInForce(row: number, { version, at }: Moment): boolean {
    return (
      (this.born[row] as number) <= version &&
      version < (this.died[row] as number) &&
      (this.validFrom[row] as number) <= at &&
      at < (this.validTo[row] as number)
    );
  }

  /** Makes room for `more` rows, and for no others where it says how many there shall be. The columns are replaced, never resized in place. */
  reserve(more: number, exactly?: number): void {
    const needed = this.count + more;
    if (needed <= this.from.length) return;
    const capacity = exactly ?? grownCapacity(this.from.length, needed, this.growth);
    this.from = grown(this.from, capacity, 0);
    this.to = grown(this.to, capacity, 0);
    this.type = grown(this.type, capacity, 0);
    this.facts = grown(this.facts, capacity, 0);
    this.validFrom = grown(this.validFrom, capacity, 0);
    this.validTo = grown(this.validTo, capacity, 0);
    this.born = grown(this.born, capacity, 0);
    this.died = grown(this.died, capacity, 0);
    this.nextOut = grown(this.nextOut, capacity, noRow);
    this.nextIn = grown(this.nextIn, capacity, noRow);
  }
}
