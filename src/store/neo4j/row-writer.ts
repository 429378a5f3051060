import type { EntitySubject, RelationSubject } from "../subject.ts";
import type { Run } from "./connection.ts";
import { type CurrentRow, never } from "./current-rows.ts";
import { type Ends, keyOf, type NumberedSubject } from "./find-subjects.ts";
import { inParts } from "./in-parts.ts";
import { integer, type Parameter, parameter } from "./parameter.ts";
import type { NumberedRow, Placement } from "./place-rows.ts";
import { entityProperties, labelsOf, type Properties, relationProperties } from "./row-properties.ts";

/** Gathers what has to be written for many subjects, so that it takes few statements however many there are. */
export class RowWriter {
  readonly #version: number;
  readonly #items = new Map<string, Parameter[]>();
  #firstDue = Infinity;

  /** `version` is the one at which rows die. */
  constructor(version: number) {
    this.#version = version;
  }

  /** `isNew` where the subject has no node yet; `current` are its rows so far, which name it once it has ended. */
  place(subject: NumberedSubject, placement: Placement, current: readonly CurrentRow[], isNew: boolean): void {
    if (subject.ends === undefined) this.#placeEntity(subject, placement, current, isNew);
    else this.#placeRelation(subject, subject.ends, placement);
    const { shown, changed } = placement;
    if (changed && shown !== undefined && shown.validTo !== Infinity) {
      this.#firstDue = Math.min(this.#firstDue, shown.validTo);
      this.#add("add-due", parameter({ at: shown.validTo, subject: subject.number }));
    }
  }

  /** When the first of what was placed will have ended; Infinity where nothing will. */
  get firstDue(): number {
    return this.#firstDue;
  }

  /** Relationships that there will be more than before, or less. */
  get shownRelations(): number {
    return (this.#items.get("add-relations")?.length ?? 0) - (this.#items.get("remove-relations")?.length ?? 0);
  }

  /** Sends the statements, nodes before the relationships between them; they run in this order. */
  write(run: Run): readonly Promise<unknown>[] {
    return order.flatMap(([name, list]) => {
      const died = isEnd(name) ? { died: integer(this.#version) } : {};
      return inParts(this.#items.get(name) ?? []).map((items) => run(name, { [list]: items, ...died }));
    });
  }

  #placeEntity(
    subject: NumberedSubject,
    { shown, changed, appended, ended }: Placement,
    current: readonly CurrentRow[],
    isNew: boolean,
  ): void {
    const entity = subject.subject as EntitySubject;
    const number = integer(keyOf(subject.number));
    if (isNew || changed) {
      const properties =
        shown === undefined
          ? endedProperties(subject, [...current, ...appended.map(({ row }) => row)])
          : entityProperties(subject, shown);
      const labels = shown === undefined ? ["Ended"] : labelsOf(entity);
      if (isNew) this.#add("add-entities", columnsOf([labels], properties, entityColumns));
      else this.#add("set-entities", { number, labels, properties });
    }
    for (const { row, isDead } of appended) {
      this.#add("add-entity-rows", { ...entityProperties(subject, row), died: this.#died(isDead) });
    }
    for (const row of ended) this.#add("end-entity-rows", integer(row));
  }

  #placeRelation(subject: NumberedSubject, ends: Ends, { shown, changed, wasShown, appended, ended }: Placement): void {
    const { type, from, to } = subject.subject as RelationSubject;
    const numbers = { number: integer(keyOf(subject.number)), from: integer(ends.from), to: integer(ends.to) };
    if (changed && shown === undefined) this.#add("remove-relations", numbers);
    if (changed && shown !== undefined) {
      const properties = relationProperties(subject, shown);
      if (wasShown) this.#add("set-relations", { ...numbers, properties });
      else this.#add("add-relations", columnsOf([numbers.from, numbers.to, type], properties, relationColumns));
    }
    for (const { row, isDead } of appended) {
      const { number: relation, ...properties } = relationProperties(subject, row);
      const place = { relation, type, from: numbers.from, to: numbers.to, fromId: from, toId: to };
      this.#add("add-relation-rows", { ...properties, ...place, died: this.#died(isDead) });
    }
    for (const row of ended) this.#add("end-relation-rows", integer(row));
  }

  #died(isDead: boolean): Parameter {
    return integer(isDead ? this.#version : never);
  }

  #add(name: string, item: Parameter): void {
    const items = this.#items.get(name);
    if (items === undefined) this.#items.set(name, [item]);
    else items.push(item);
  }
}

/** The statements in the order in which they may run, and the parameter that takes their items. */
const order: readonly (readonly [name: string, list: string])[] = [
  ["add-entities", "rows"],
  ["set-entities", "entities"],
  ["remove-relations", "relations"],
  ["set-relations", "relations"],
  ["add-relations", "rows"],
  ["end-entity-rows", "rows"],
  ["end-relation-rows", "rows"],
  ["add-entity-rows", "rows"],
  ["add-relation-rows", "rows"],
  ["add-due", "due"],
];

/** The properties that the statements take by their place; most of what is written has just these. */
const entityColumns = [
  ...["number", "id", "kind", "name", "row", "born", "recordedAt", "validFrom", "validTo"],
  ...["certainty", "sources", "facts", "words", "nameWords"],
];
const relationColumns = [
  ...["number", "row", "born", "recordedAt", "validFrom", "validTo", "certainty", "sources", "properties"],
];

/** What is written as a list: names of properties would take as long as their values. */
function columnsOf(first: readonly Parameter[], properties: Properties, names: readonly string[]): Parameter {
  const others = Object.entries(properties).filter(([name]) => !names.includes(name));
  return [...first, ...names.map((name) => properties[name] ?? null), Object.fromEntries(others)];
}

const isEnd = (name: string): boolean => name.startsWith("end-");

/** What is left on a node whose entity has ended: enough to be found and named by. */
function endedProperties({ number, subject }: NumberedSubject, rows: readonly NumberedRow[]): Properties {
  const { id, kind } = subject as EntitySubject;
  const last = rows.toSorted((left, right) => left.validFrom - right.validFrom).at(-1);
  const name = last?.facts.properties["name"];
  return { id, kind, number: integer(keyOf(number)), name: typeof name === "string" ? name : id };
}
