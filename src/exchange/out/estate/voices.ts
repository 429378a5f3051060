import type { Certainty } from "../../../ontology/certainty.ts";
import type { Telling } from "./telling.ts";

/** Instants that are counted for each voice, to find the one that most of what it tells begins at. */
const countedInstantsMax = 10_000;

interface Counted {
  readonly source: string;
  readonly certainty: Certainty;
  since: number;
  readonly begins: Map<number, number>;
}

/** A source that speaks with one certainty. */
export interface Voice {
  readonly source: string;
  readonly certainty: Certainty;
  /** The instant that most of what it tells begins at, ms since 1970. */
  readonly effectiveAt: number;
}

/** Everybody who tells something, by number. */
export class Voices {
  readonly #all: Counted[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the voice that tells this, which is counted; `since` is a version that it spoke in. */
  numberOf({ source, certainty, validFrom }: Telling, since: number): number {
    const key = `${certainty}${source}`;
    const number = this.#numbers.get(key) ?? this.#all.length;
    this.#numbers.set(key, number);
    const voice = (this.#all[number] ??= { source, certainty, since, begins: new Map() });
    voice.since = Math.min(voice.since, since);
    const count = voice.begins.get(validFrom) ?? 0;
    if (count > 0 || voice.begins.size < countedInstantsMax) voice.begins.set(validFrom, count + 1);
    return number;
  }

  /** Their numbers, who spoke first before others. */
  inOrder(): readonly number[] {
    const numbers = this.#all.map((_, number) => number);
    return numbers.sort((left, right) => this.#of(left).since - this.#of(right).since || left - right);
  }

  at(number: number): Voice {
    const { source, certainty, begins } = this.#of(number);
    const [[effectiveAt] = [0]] = [...begins].sort(([left, some], [right, more]) => more - some || left - right);
    return { source, certainty, effectiveAt };
  }

  #of(number: number): Counted {
    const voice = this.#all[number];
    if (voice === undefined) throw new RangeError(`nobody has the number ${number}`);
    return voice;
  }
}
