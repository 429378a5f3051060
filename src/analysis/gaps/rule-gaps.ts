import type { Estate } from "../../projection/estate.ts";
import { mergedInSteps } from "../sorted-in-steps.ts";
import { compareGaps, joinedGaps, type GapKey } from "./gap-key.ts";
import type { GapRule } from "./gap-rule.ts";

/** The gaps of one rule at one moment, as far as they are known: subjects that wait have still to be looked at. */
export class RuleGaps {
  readonly rule: GapRule;
  #sorted: readonly GapKey[];
  /** What was found since, subject by subject, each by id. */
  #fresh: (readonly GapKey[])[];
  #size: number;
  /** Subjects to be looked at, by number; those before `#next` have been. */
  readonly #waiting: readonly number[];
  #next = 0;

  private constructor(
    rule: GapRule,
    waiting: readonly number[],
    sorted: readonly GapKey[] = [],
    fresh: readonly (readonly GapKey[])[] = [],
  ) {
    this.rule = rule;
    this.#waiting = waiting;
    this.#sorted = sorted;
    this.#fresh = [...fresh];
    this.#size = fresh.reduce((sum, found) => sum + found.length, sorted.length);
  }

  /** Nothing is known yet; only these subjects are asked about, or all. */
  static unknown(rule: GapRule, estate: Estate, subjects?: readonly number[]): RuleGaps {
    const asked =
      subjects === undefined
        ? rule.subjects.flatMap((kind) => [...estate.entities(kind)])
        : [...new Set(subjects)].filter((subject) => rule.subjects.includes(estate.kindOf(subject)));
    return new RuleGaps(
      rule,
      asked.filter((subject) => estate.exists(subject)).sort((left, right) => left - right),
    );
  }

  /** The same at another moment, where these subjects, by number, have to be looked at again. */
  movedOn(affected: readonly number[], estate: Estate): RuleGaps {
    const again = new Set(affected);
    const isKept = ({ subject }: GapKey): boolean => !again.has(subject);
    const rest = this.#waiting.slice(this.#next);
    const waiting =
      rest.length === 0 ? affected : [...new Set([...rest, ...affected])].sort((left, right) => left - right);
    return new RuleGaps(
      this.rule,
      waiting.filter((subject) => estate.exists(subject)),
      again.size === 0 ? this.#sorted : this.#sorted.filter(isKept),
      this.#fresh.filter((found) => found.every(isKept)),
    );
  }

  /** All that are known when it begins, in no order. */
  *known(): Generator<GapKey> {
    const [sorted, fresh] = [this.#sorted, this.#fresh.slice()];
    yield* sorted;
    for (const found of fresh) yield* found;
  }

  /** All that are known when it begins, by id. Yields every few thousand gaps. */
  *inOrder(): Generator<void, readonly GapKey[]> {
    const [sorted, fresh] = [this.#sorted, this.#fresh.slice()];
    if (fresh.length === 0) return sorted;
    const all = yield* mergedInSteps(sorted, yield* joinedGaps(fresh), compareGaps);
    // Another question may have put them in order in the meantime.
    if (this.#sorted === sorted) {
      this.#sorted = all;
      this.#fresh = this.#fresh.slice(fresh.length);
    }
    return all;
  }

  /** How many are known. */
  get size(): number {
    return this.#size;
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
    if (found.length > 0) this.#fresh.push(found.map(({ id, subject }) => ({ id, subject })).sort(compareGaps));
    this.#size += found.length;
    this.#next += 1;
  }
}
