import { grown, grownCapacity } from "../../projection/growing.ts";

/** A list of whole numbers that grows at its end, at four bytes each. */
export class WholeNumbers {
  #column = new Int32Array(0);
  length = 0;

  push(number: number): void {
    if (this.length === this.#column.length) {
      this.#column = grown(this.#column, grownCapacity(this.length, this.length + 1), 0);
    }
    this.#column[this.length] = number;
    this.length += 1;
  }

  /** What was pushed; later pushes may not show. */
  get values(): Int32Array {
    return this.#column.subarray(0, this.length);
  }
}
