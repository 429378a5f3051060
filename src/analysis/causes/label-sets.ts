import { grown, grownCapacity } from "../../projection/growing.ts";

const fewest = 1024;

/**
 * Sets of small numbers, each kept once and named by a number of its own, so that two sets are alike where their names are. The
 * empty set is 0. A set takes one bit for each number that there is.
 */
export class LabelSets {
  readonly #words: number;
  readonly #labels: number;
  #bits: Uint32Array;
  #count = 1;
  /** Names by hash, plus 1; 0 where there is none. */
  #named = new Int32Array(2 * fewest);
  /** The set that is being put together. */
  readonly #draft: Uint32Array;

  /** Of numbers from 0 to `labels` - 1. */
  constructor(labels: number) {
    this.#labels = labels;
    this.#words = Math.max(1, Math.ceil(labels / 32));
    this.#bits = new Uint32Array(fewest * this.#words);
    this.#draft = new Uint32Array(this.#words);
    this.#file(0);
  }

  /** Forgets all sets but the empty one; names that were given mean nothing any more. */
  clear(): void {
    this.#count = 1;
    this.#named.fill(0);
    this.#file(0);
  }

  /** Begins a set, which `addLabel`, `addSet` and `addFrom` add to until `draft` names it. */
  begin(): void {
    this.#draft.fill(0);
  }

  addLabel(label: number): void {
    this.#draft[label >> 5] = (this.#draft[label >> 5] as number) | (1 << (label & 31));
  }

  addSet(set: number): void {
    const start = set * this.#words;
    for (let word = 0; word < this.#words; word += 1) {
      this.#draft[word] = (this.#draft[word] as number) | (this.#bits[start + word] as number);
    }
  }

  /** Adds a set of others of as many labels. */
  addFrom(others: LabelSets, set: number): void {
    const start = set * this.#words;
    for (let word = 0; word < this.#words; word += 1) {
      this.#draft[word] = (this.#draft[word] as number) | (others.#bits[start + word] as number);
    }
  }

  /** The name of the set that was put together. */
  name(): number {
    const mask = this.#named.length - 1;
    for (let at = this.#hash(this.#draft, 0) & mask; ; at = (at + 1) & mask) {
      const known = (this.#named[at] as number) - 1;
      if (known === -1) break;
      if (this.#isDraft(known)) return known;
    }
    if ((this.#count + 1) * this.#words > this.#bits.length) {
      this.#bits = grown(this.#bits, grownCapacity(this.#bits.length, (this.#count + 1) * this.#words, 2), 0);
    }
    this.#bits.set(this.#draft, this.#count * this.#words);
    this.#count += 1;
    if (2 * this.#count > this.#named.length) this.#fileAnew();
    else this.#file(this.#count - 1);
    return this.#count - 1;
  }

  has(set: number, label: number): boolean {
    return (((this.#bits[set * this.#words + (label >> 5)] as number) >>> (label & 31)) & 1) === 1;
  }

  /** In rising order. */
  membersOf(set: number): readonly number[] {
    const members: number[] = [];
    for (let label = 0; label < this.#labels; label += 1) if (this.has(set, label)) members.push(label);
    return members;
  }

  #fileAnew(): void {
    this.#named = new Int32Array(2 * this.#named.length);
    for (let set = 0; set < this.#count; set += 1) this.#file(set);
  }

  #file(set: number): void {
    const mask = this.#named.length - 1;
    let at = this.#hash(this.#bits, set * this.#words) & mask;
    while (this.#named[at] !== 0) at = (at + 1) & mask;
    this.#named[at] = set + 1;
  }

  #isDraft(set: number): boolean {
    const start = set * this.#words;
    for (let word = 0; word < this.#words; word += 1) {
      if (this.#bits[start + word] !== this.#draft[word]) return false;
    }
    return true;
  }

  #hash(bits: Uint32Array, start: number): number {
    let hash = 0;
    for (let word = 0; word < this.#words; word += 1) {
      hash = Math.imul(hash ^ (bits[start + word] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
