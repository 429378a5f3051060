import { noPowers, type Powers } from "../../ontology/powers.ts";
import { grown, grownCapacity } from "../../projection/growing.ts";

/** Every bit that something may hold: the powers, and that an outcome came about or a thing is out. */
export const anyBit = 255;

/** Where more than one in so many entities grows in a round, looking through all of them for those costs less than jumping about. */
const denseShare = 32;
const wordBytes = 4;

/**
 * What harm holds of each entity, round by round. Growth is kept as a log in the order of rounds, so that it is known for every
 * power in which round it was first held, at a few bytes for what was reached and five for what was not.
 */
export class Spread {
  /** By entity: what is held at the end of the last finished round, CONTROL spread out. */
  readonly held: Uint8Array;
  /** By entity: what is held, and what the round under way adds to it. */
  readonly seen: Uint8Array;
  /** By log entry: who grew, by what, and the entity's entry before it (plus one; 0 where it is its first). */
  entity = new Int32Array(0);
  bits = new Uint8Array(0);
  before = new Int32Array(0);
  /** Entries in the log, those of the round under way among them. */
  count = 0;
  /** How many entities the round under way reaches that nothing was held of before. */
  reached = 0;
  /** Where the entries of each finished round end; round 0 is the origins. */
  readonly roundEnds: number[] = [];
  /** By entity: its newest entry, plus one; 0 where it holds nothing. */
  readonly #newest: Int32Array;
  readonly #shut: number[] = [];
  /** `held` and `seen`, some entities at a time: where two words are alike, none of theirs grew. */
  readonly #heldWords: Int32Array;
  readonly #seenWords: Int32Array;

  constructor(entities: number) {
    this.#heldWords = new Int32Array(Math.ceil(entities / wordBytes));
    this.#seenWords = new Int32Array(this.#heldWords.length);
    this.held = new Uint8Array(this.#heldWords.buffer);
    this.seen = new Uint8Array(this.#seenWords.buffer);
    this.#newest = new Int32Array(entities);
  }

  /** The number of the last finished round. */
  get round(): number {
    return this.roundEnds.length - 1;
  }

  /** The last round in which anything grew; 0 where only origins hold anything. */
  get depth(): number {
    let depth = this.round;
    while (depth > 0 && this.roundStart(depth) === this.roundEnds[depth]) depth -= 1;
    return depth;
  }

  /** The log entries of a finished round are [roundStart, roundEnds). */
  roundStart(round: number): number {
    return round === 0 ? 0 : (this.roundEnds[round - 1] as number);
  }

  /** Adds bits to an entity at the end of the round under way. */
  offer(entity: number, bits: number): void {
    const seen = this.seen[entity] as number;
    if ((bits & ~seen) === 0) return;
    const held = this.held[entity] as number;
    if (seen === held) {
      this.reserve(1);
      this.entity[this.count] = entity;
      this.count += 1;
      if (held === noPowers) this.reached += 1;
    }
    this.seen[entity] = seen | bits;
  }

  /** Lets nothing be offered to an entity that holds nothing. */
  shut(entity: number): void {
    this.seen[entity] = anyBit;
    this.#shut.push(entity);
  }

  /** Makes room for more entries in the log, which may be another one from then on. */
  reserve(more: number): void {
    if (this.count + more <= this.entity.length) return;
    const capacity = grownCapacity(this.entity.length, this.count + more, 2);
    this.entity = grown(this.entity, capacity, 0);
    this.bits = grown(this.bits, capacity, 0);
    this.before = grown(this.before, capacity, 0);
  }

  /** Ends the round under way: what it added is held. */
  endRound(): void {
    const start = this.roundStart(this.roundEnds.length);
    if ((this.count - start) * denseShare > this.held.length) this.#logInOrder(start);
    const { entity: entities, bits, before, held, seen, count } = this;
    const newest = this.#newest;
    for (let entry = start; entry < count; entry += 1) {
      const entity = entities[entry] as number;
      const holding = seen[entity] as number;
      bits[entry] = holding & ~(held[entity] as number);
      before[entry] = newest[entity] as number;
      newest[entity] = entry + 1;
      held[entity] = holding;
    }
    this.roundEnds.push(count);
    this.reached = 0;
  }

  /** Puts the entries of the round under way in the order of entities: the next round then reads on in memory instead of jumping. */
  #logInOrder(start: number): void {
    const { entity: entities, held, seen } = this;
    for (const entity of this.#shut) seen[entity] = noPowers;
    const [heldWords, seenWords] = [this.#heldWords, this.#seenWords];
    let entry = start;
    for (let word = 0; word < seenWords.length; word += 1) {
      if (seenWords[word] === heldWords[word]) continue;
      for (let entity = word * wordBytes; entity < (word + 1) * wordBytes; entity += 1) {
        entities[entry] = entity;
        // 1 where it grew, without a branch: which of many grow is not to be foreseen.
        entry += (((seen[entity] as number) ^ (held[entity] as number)) + anyBit) >> 8;
      }
    }
    for (const entity of this.#shut) seen[entity] = anyBit;
  }

  /** Takes entities out of the round under way. */
  drop(dropped: ReadonlySet<number>): void {
    const start = this.roundStart(this.roundEnds.length);
    let kept = start;
    for (let entry = start; entry < this.count; entry += 1) {
      const entity = this.entity[entry] as number;
      if (dropped.has(entity)) this.seen[entity] = this.held[entity] as number;
      else this.entity[kept++] = entity;
    }
    this.count = kept;
  }

  /** Forgets the round under way. */
  dropRound(): void {
    const start = this.roundStart(this.roundEnds.length);
    for (let entry = start; entry < this.count; entry += 1) {
      const entity = this.entity[entry] as number;
      this.seen[entity] = this.held[entity] as number;
    }
    this.count = start;
    this.reached = 0;
  }

  /** Forgets all finished rounds after this one. */
  rewind(round: number): void {
    const end = this.roundEnds[round] as number;
    for (let entry = this.count - 1; entry >= end; entry -= 1) {
      const entity = this.entity[entry] as number;
      const holding = (this.held[entity] as number) & ~(this.bits[entry] as number);
      this.held[entity] = holding;
      this.seen[entity] = holding;
      this.#newest[entity] = this.before[entry] as number;
    }
    this.count = end;
    this.roundEnds.length = round + 1;
  }

  /** Whether the entity grew in the last finished round. */
  grewLast(entity: number): boolean {
    return (this.#newest[entity] as number) > this.roundStart(this.round);
  }

  /** The first round at whose end the entity held one of the bits; Infinity where it never did. */
  readonly firstHeld = (entity: number, oneOf: number): number => {
    if (((this.held[entity] as number) & oneOf) === 0) return Infinity;
    let first = 0;
    for (let entry = this.#newest[entity] as number; entry !== 0; entry = this.before[entry - 1] as number) {
      if (((this.bits[entry - 1] as number) & oneOf) !== 0) first = entry;
    }
    return this.roundOf(first - 1);
  };

  /** What the entity held at the end of a round. */
  heldAt(entity: number, round: number): Powers {
    const end = this.roundEnds[Math.min(round, this.round)] as number;
    let held = noPowers;
    for (let entry = this.#newest[entity] as number; entry !== 0; entry = this.before[entry - 1] as number) {
      if (entry <= end) held |= this.bits[entry - 1] as number;
    }
    return held;
  }

  /** The round that a log entry belongs to. */
  roundOf(entry: number): number {
    let [low, high] = [0, this.round];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entry < (this.roundEnds[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether an entry is the first of its entity. */
  isFirst(entry: number): boolean {
    return this.before[entry] === 0;
  }
}
