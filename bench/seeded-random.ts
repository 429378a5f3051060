/** Numbers that look random and are the same for the same seed, on every machine (an xorshift of 32 bits; not for secrets). */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bf03635) | 1;
  }

  /** At least 0 and below 1. */
  next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) / 0x1_0000_0000;
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, at least 0 and below `count`, all equally likely. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** One of the values. Throws where there are none. */
  of<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new RangeError("there is nothing to choose from");
    return values[this.below(values.length)] as Value;
  }

  /** A whole number below `count` with few large and many small favourites: number 0 is by far the likeliest, a hub. */
  hub(count: number): number {
    return Math.floor(count * this.next() ** 3);
  }
}
