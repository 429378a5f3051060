import type { Subject } from "../subject.ts";
import type { Connection } from "./connection.ts";
import { findSubjects, type NumberedSubject } from "./find-subjects.ts";

/** The subjects that a batch may name: those that its commit has read, those it adds, and any other it asks for. */
export class KnownSubjects {
  readonly #connection: Connection;
  readonly #known: Map<string, NumberedSubject>;
  readonly #lookedUp: ReadonlySet<string>;

  /** `lookedUp` are the ids of which it is certain whether they are among `known`. */
  constructor(connection: Connection, known: Map<string, NumberedSubject>, lookedUp: ReadonlySet<string>) {
    this.#connection = connection;
    this.#known = known;
    this.#lookedUp = lookedUp;
  }

  /** Throws where the id names nothing. */
  get(id: string): NumberedSubject {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const subject = findSubjects(this.#connection, [id]).get(id);
    if (subject === undefined) throw new Error(`A batch writes ${id}, which is not known.`);
    this.#known.set(id, subject);
    return subject;
  }

  /** Throws where one of the ids is taken, for ids of relations have no unique index. */
  refuseTaken(subjects: readonly Subject[]): void {
    const ids = subjects.map(({ id }) => id);
    const unsure = ids.filter((id) => !this.#lookedUp.has(id));
    const taken = ids.find((id) => this.#known.has(id)) ?? findSubjects(this.#connection, unsure).keys().next().value;
    if (taken !== undefined) throw new Error(`A batch adds ${taken}, which is known already.`);
  }

  add(subject: NumberedSubject): void {
    const { id } = subject.subject;
    if (this.#known.has(id)) throw new Error(`A batch adds ${id} twice.`);
    this.#known.set(id, subject);
  }
}
