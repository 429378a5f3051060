import type { PreparedBatch } from "../commit.ts";
import { isRelation } from "../subject.ts";
import { type CurrentRow, currentRows } from "./current-rows.ts";
import { findSubjects, keyOf, type NumberedSubject, type Reader } from "./find-subjects.ts";
import type { ReadState } from "./read-commit-state.ts";

/** The subjects that a batch may name: those that its commit has read, those it adds, and any other it asks for. */
export class KnownSubjects {
  readonly #read: Reader;
  readonly #known: Map<string, NumberedSubject>;
  readonly #rows: Map<string, readonly CurrentRow[]>;
  readonly #state: ReadState;

  constructor(read: Reader, state: ReadState) {
    this.#read = read;
    this.#known = state.known;
    this.#rows = state.rows;
    this.#state = state;
  }

  /** Reads what a batch names and its commit did not read. */
  async load({ subjects, writes, deaths, births }: PreparedBatch): Promise<void> {
    const named = [...writes, ...deaths, ...births].map(({ subject }) => subject);
    const ends = subjects.filter(isRelation).flatMap(({ from, to }) => [from, to]);
    const all = new Set([...subjects.map(({ id }) => id), ...ends, ...named]);
    const unsure = [...all].filter((id) => !this.#known.has(id) && !this.#state.lookedUp.has(id));
    for (const [id, subject] of await findSubjects(this.#read, unsure)) this.#known.set(id, subject);

    const changed = new Set([...deaths, ...births].map(({ subject }) => subject));
    const unread = [...changed].filter((id) => !this.#state.histories.has(id)).map((id) => this.#known.get(id));
    const rows = await currentRows(
      this.#read,
      unread.filter((subject) => subject !== undefined),
    );
    for (const [id, current] of rows) this.#rows.set(id, current);
  }

  /** Throws where the id names nothing. */
  get(id: string): NumberedSubject {
    const subject = this.#known.get(id);
    if (subject === undefined) throw new Error(`A batch writes ${id}, which is not known.`);
    return subject;
  }

  /** The number of an entity. Throws where the id names none. */
  entity(id: string): number {
    const { number, ends } = this.get(id);
    if (ends !== undefined) throw new Error(`A batch relates ${id}, which is a relation.`);
    return keyOf(number);
  }

  /** Rows that no batch has replaced, by validFrom. */
  rowsOf(id: string): readonly CurrentRow[] {
    return this.#rows.get(id) ?? [];
  }

  /** Throws where the id is taken. */
  add(subject: NumberedSubject): void {
    const { id } = subject.subject;
    if (this.#known.has(id)) throw new Error(`A batch adds ${id}, which is known already.`);
    this.#known.set(id, subject);
  }
}
