import type { NumberedSubject } from "./find-subjects.ts";

/**
 * What ids name, once known: no subject ever changes or goes, whichever process wrote it, so nothing here is ever out of date.
 * Bounded: two generations, the older of which is dropped when the younger is full.
 */
export class SubjectCache {
  readonly #max: number;
  #young = new Map<string, NumberedSubject>();
  #old: ReadonlyMap<string, NumberedSubject> = new Map();

  /** Keeps at least `subjectsMax` of the last used. */
  constructor(subjectsMax: number) {
    this.#max = subjectsMax;
  }

  get(id: string): NumberedSubject | undefined {
    const young = this.#young.get(id);
    if (young !== undefined) return young;
    const old = this.#old.get(id);
    if (old !== undefined) this.add(old);
    return old;
  }

  /** Only what is committed may be added. */
  add(subject: NumberedSubject): void {
    if (this.#young.size >= this.#max) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(subject.subject.id, subject);
  }
}
