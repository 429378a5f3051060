import type { Moment } from "../store/moment.ts";
import { kinds, type Kind } from "../ontology/kinds.ts";
import { statedDates } from "./date-fields.ts";
import type { Due } from "./due.ts";
import type { EntityRows } from "./entity-rows.ts";
import type { Graph } from "./graph.ts";
import type { RelationRows } from "./relation-rows.ts";
import { firstPlace } from "./first-place.ts";

interface Entry {
  /** Ms since 1970. */
  readonly instant: number;
  readonly due: Due;
}

/**
 * When the clock alone flips something of a graph: an interval begins or ends, a date that an analysis reads is reached or has
 * passed. Rows are looked at once, as they come; of those that died only the versions that knew them are told.
 */
export class Agenda {
  readonly #graph: Graph;
  /** Nothing is asked about instants up to this one. */
  readonly since: number;
  readonly #entries: Entry[] = [];
  #entityRows = 0;
  #relationRows = 0;

  constructor(graph: Graph, since: number) {
    this.#graph = graph;
    this.since = since;
  }

  /** The first instant after the moment at which anything that its version knows of flips; Infinity where nothing does. */
  next({ version, at }: Moment): number {
    const entries = this.#current(at);
    for (let place = firstAfter(entries, at); place < entries.length; place += 1) {
      const { instant, due } = entries[place] as Entry;
      if (this.#isKnown(due, version)) return instant;
    }
    return Infinity;
  }

  /** All that flips at an instant, of what a version knows. */
  *at({ version, at }: Moment): Generator<Due, undefined> {
    const entries = this.#current(at);
    for (let place = firstAfter(entries, at - 1); entries[place]?.instant === at; place += 1) {
      const { due } = entries[place] as Entry;
      if (this.#isKnown(due, version)) yield due;
    }
  }

  #isKnown(due: Due, version: number): boolean {
    const { born, died } = this.#rows(due.of);
    return (born[due.row] as number) <= version && version < (died[due.row] as number);
  }

  /** The entries, those of rows that came since the last time among them. */
  #current(at: number): readonly Entry[] {
    if (at < this.since) throw new RangeError("the agenda begins later");
    const known = this.#entries.length;
    this.#addEntityRows();
    this.#addRelationRows();
    if (this.#entries.length > known) this.#entries.sort((left, right) => left.instant - right.instant);
    return this.#entries;
  }

  #addEntityRows(): void {
    const { entities, kind, entityFacts } = this.#graph;
    for (; this.#entityRows < entities.count; this.#entityRows += 1) {
      const row = this.#entityRows;
      this.#addInterval("ENTITY", row);
      const facts = entityFacts.at(entities.facts[row] as number);
      const kindOfRow = kinds[kind[entities.entity[row] as number] as number] as Kind;
      for (const { field, date } of statedDates(kindOfRow, facts)) {
        this.#addDate({ of: "ENTITY", row, what: { field, date } });
      }
    }
  }

  #addRelationRows(): void {
    const { relations, relationFacts } = this.#graph;
    for (; this.#relationRows < relations.count; this.#relationRows += 1) {
      const row = this.#relationRows;
      this.#addInterval("RELATION", row);
      const { fixedAt } = relationFacts.at(relations.facts[row] as number);
      if (fixedAt !== Infinity) this.#addDate({ of: "RELATION", row, what: { field: "fixedAt", date: fixedAt } });
    }
  }

  #addInterval(of: Due["of"], row: number): void {
    const { validFrom, validTo } = this.#rows(of);
    this.#add(validFrom[row] as number, { of, row, what: "BEGINS" });
    this.#add(validTo[row] as number, { of, row, what: "ENDS" });
  }

  /** Some rules mind that a date is reached, others that it has passed. */
  #addDate(due: Due & { readonly what: { readonly date: number } }): void {
    this.#add(due.what.date, due);
    this.#add(due.what.date + 1, due);
  }

  /** Whoever sees a row looks from the time on at which it was recorded. */
  #add(instant: number, due: Due): void {
    if (instant === Infinity || instant <= this.since) return;
    if (instant > (this.#graph.recordedAt[this.#rows(due.of).born[due.row] as number] ?? 0)) {
      this.#entries.push({ instant, due });
    }
  }

  #rows(of: Due["of"]): EntityRows | RelationRows {
    return of === "ENTITY" ? this.#graph.entities : this.#graph.relations;
  }
}

/** Where the entries after an instant begin. */
function firstAfter(entries: readonly Entry[], instant: number): number {
  return firstPlace(entries.length, (place) => (entries[place] as Entry).instant > instant);
}
