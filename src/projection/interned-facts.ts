import type { Fields } from "../ontology/value.ts";

/** Distinct texts, each parsed once and numbered from 0: most entities and relations share what an analysis reads of them. */
export class InternedFacts<Parsed = Fields> {
  readonly #numbers = new Map<string, number>();
  readonly #parsed: Parsed[] = [];
  readonly #parse: (text: string) => Parsed;

  constructor(parse: (text: string) => Parsed) {
    this.#parse = parse;
  }

  /** The number of `text`; the same for equal texts. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#parsed.length;
    this.#parsed.push(this.#parse(text));
    this.#numbers.set(text, number);
    return number;
  }

  /** What was interned under a number that `numberOf` gave. */
  at(number: number): Parsed {
    const parsed = this.#parsed[number];
    if (parsed === undefined) throw new RangeError(`nothing is interned under ${number}`);
    return parsed;
  }
}
