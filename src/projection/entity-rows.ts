import { grown, grownCapacity } from "./growing.ts";

/**
 * All effective rows of entities as columns. An entity's rows hang on one chain from its head; it has a row for each interval
 * and version in which what is kept of it differs.
 */
export class EntityRows {
  count = 0;
  /** How much larger the columns become when they are full. */
  growth = 1.5;
  entity = new Int32Array(0);
  /** Number of the interned facts; see `analysisFields`. */
  facts = new Uint32Array(0);
  validFrom = new Float64Array(0);
  validTo = new Float64Array(0);
  born = new Uint32Array(0);
  died = new Uint32Array(0);
  next = new Int32Array(0);
  /** Name by row; undefined where nobody asserts one. */
  readonly names: (string | undefined)[] = [];
  /** Position of each of the store's row numbers. */
  positions = new Int32Array(0);

  /** Makes room for `more` rows. */
  reserve(more: number): void {
    const needed = this.count + more;
    if (needed <= this.entity.length) return;
    const capacity = grownCapacity(this.entity.length, needed, this.growth);
    this.entity = grown(this.entity, capacity, 0);
    this.facts = grown(this.facts, capacity, 0);
    this.validFrom = grown(this.validFrom, capacity, 0);
    this.validTo = grown(this.validTo, capacity, 0);
    this.born = grown(this.born, capacity, 0);
    this.died = grown(this.died, capacity, 0);
    this.next = grown(this.next, capacity, -1);
  }
}
