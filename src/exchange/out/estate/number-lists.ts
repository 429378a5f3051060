/** A short list of numbers for each place, in which nearly all have one or none: those take four bytes each. */
export class NumberLists {
  readonly #first: Int32Array;
  readonly #rest = new Map<number, readonly number[]>();

  constructor(length: number) {
    this.#first = new Int32Array(length).fill(-1);
  }

  set(place: number, [first = -1, ...rest]: readonly number[]): void {
    this.#first[place] = first;
    if (rest.length > 0) this.#rest.set(place, rest);
  }

  get(place: number): readonly number[] {
    const first = this.#first[place] ?? -1;
    return first === -1 ? [] : [first, ...(this.#rest.get(place) ?? [])];
  }
}
