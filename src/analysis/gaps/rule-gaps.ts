import { compareIds } from "../../ontology/compare-ids.ts";
import type { Estate } from "../../projection/estate.ts";
import { mergedInSteps, sortedInSteps } from "../sorted-in-steps.ts";
import type { GapEnds } from "./gap-ends.ts";
import type { GapKey } from "./gap-key.ts";
import { GapOrder } from "./gap-order.ts";
import type { GapRule } from "./gap-rule.ts";
import { firstId, gapPlace, keysOf, type GapsAtSubject } from "./gaps-at-subject.ts";

/** The gaps of one rule at one moment, as far as they are known: subjects that wait have still to be looked at. */
export class RuleGaps {
  readonly rule: GapRule;
  /** By first id. */
  #sorted: readonly GapsAtSubject[];
  /** What was found since, in no order. */
  #fresh: GapsAtSubject[];
  /** Those of `#sorted`; undefined until they are asked for. */
  #order: GapOrder | undefined;
  #size: number;
  /** Subjects to be looked at, by number; those before `#next` have been. */
  readonly #waiting: readonly number[];
  #next = 0;

  private constructor(
    rule: GapRule,
    waiting: readonly number[],
    sorted: readonly GapsAtSubject[] = [],
    fresh: readonly GapsAtSubject[] = [],
  ) {
    this.rule = rule;
    this.#waiting = waiting;
    this.#sorted = sorted;
    this.#fresh = [...fresh];
    this.#size = [sorted, fresh].flat().reduce((sum, { ends }) => sum + ends.length, 0);
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
    const isKept = ({ subject }: GapsAtSubject): boolean => !again.has(subject);
    const rest = this.#waiting.slice(this.#next);
    const waiting =
      rest.length === 0 ? affected : [...new Set([...rest, ...affected])].sort((left, right) => left - right);
    return new RuleGaps(
      this.rule,
      waiting.filter((subject) => estate.exists(subject)),
      again.size === 0 ? this.#sorted : this.#sorted.filter(isKept),
      this.#fresh.filter(isKept),
    );
  }

  /** All that are known when it begins, in no order. */
  *known(): Generator<GapKey> {
    for (const found of [...this.#sorted, ...this.#fresh]) yield* keysOf(found);
  }

  /** All that are known when it begins, by id. Yields every few thousand subjects. */
  *inOrder(): Generator<void, GapOrder> {
    const [sorted, fresh] = [this.#sorted, this.#fresh.slice()];
    if (fresh.length === 0 && this.#order !== undefined) return this.#order;
    const all = yield* mergedInSteps(sorted, yield* sortedInSteps(fresh, byFirstId), byFirstId);
    const order = yield* GapOrder.of(all);
    // Another question may have put them in order in the meantime.
    if (this.#sorted === sorted) {
      this.#sorted = all;
      this.#fresh = this.#fresh.slice(fresh.length);
      this.#order = order;
    }
    return order;
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
  take(ends: GapEnds, estate: Estate): void {
    const subject = this.nextSubject;
    if (ends.length > 0) {
      this.#fresh.push({ subject, place: gapPlace(this.rule.rule, estate.idOf(subject)), ends });
    }
    this.#size += ends.length;
    this.#next += 1;
  }
}

function byFirstId(left: GapsAtSubject, right: GapsAtSubject): number {
  return compareIds(firstId(left), firstId(right));
}
