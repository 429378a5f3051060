import type { Estate } from "../../projection/estate.ts";
import { compareGaps, mergedGaps, type GapKey } from "./gap-key.ts";
import type { GapRule } from "./gap-rule.ts";

/** The gaps of one rule at one moment, as far as they are known: subjects that wait have still to be looked at. */
export class RuleGaps {
  readonly rule: GapRule;
  #sorted: readonly GapKey[];
  #fresh: GapKey[] = [];
  /** Subjects to be looked at, by number; those before `#next` have been. */
  readonly #waiting: readonly number[];
  #next = 0;

  private constructor(rule: GapRule, sorted: readonly GapKey[], waiting: readonly number[]) {
    this.rule = rule;
    this.#sorted = sorted;
    this.#waiting = waiting;
  }

  /** Nothing is known yet; only these subjects are asked about, or all. */
  static unknown(rule: GapRule, estate: Estate, subjects?: readonly number[]): RuleGaps {
    const asked =
      subjects === undefined
        ? rule.subjects.flatMap((kind) => [...estate.entities(kind)])
        : [...new Set(subjects)].filter((subject) => rule.subjects.includes(estate.kindOf(subject)));
    return new RuleGaps(
      rule,
      [],
      asked.filter((subject) => estate.exists(subject)).sort((left, right) => left - right),
    );
  }

  /** The same at another moment, where these subjects, by number, have to be looked at again. */
  movedOn(affected: readonly number[], estate: Estate): RuleGaps {
    const again = new Set(affected);
    const kept = again.size === 0 ? this.entries : this.entries.filter(({ subject }) => !again.has(subject));
    const rest = this.#waiting.slice(this.#next);
    const waiting =
      rest.length === 0 ? affected : [...new Set([...rest, ...affected])].sort((left, right) => left - right);
    return new RuleGaps(
      this.rule,
      kept,
      waiting.filter((subject) => estate.exists(subject)),
    );
  }

  /** All that are known, by id. */
  get entries(): readonly GapKey[] {
    if (this.#fresh.length > 0) {
      this.#sorted = mergedGaps(this.#sorted, this.#fresh.sort(compareGaps));
      this.#fresh = [];
    }
    return this.#sorted;
  }

  /** How many are known. */
  get size(): number {
    return this.#sorted.length + this.#fresh.length;
  }

  get isComplete(): boolean {
    return this.pending === 0;
  }

  /** How many subjects have still to be looked at. */
  get pending(): number {
    return this.#waiting.length - this.#next;
  }

  /** The next subject to be looked at; Infinity where none waits. */
  get nextSubject(): number {
    return this.#waiting[this.#next] ?? Infinity;
  }

  /** Takes in what was found at the next subject. */
  take(found: readonly GapKey[]): void {
    for (const { id, subject } of found) this.#fresh.push({ id, subject });
    this.#next += 1;
  }
}
