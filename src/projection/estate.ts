import { compareIds } from "../ontology/compare-ids.ts";
import { kinds, type Kind } from "../ontology/kinds.ts";
import { relationTypeCodes, relationTypes, type RelationType } from "../ontology/relation-types.ts";
import type { Fields } from "../ontology/value.ts";
import type { Moment } from "../store/moment.ts";
import { entityRowAt, existenceOf, existenceOfRelation, type Interval } from "./existence.ts";
import type { Graph } from "./graph.ts";
import { firstAssumedRow, touches, type AssumedRow, type Overlay } from "./overlay.ts";
import type { RelationFacts } from "./relation-facts.ts";
import { governanceFrom } from "./relation-classes.ts";
import { idOfRelation, relationIdOf } from "./relation-id-of.ts";
import { relationRowsWithId } from "./relation-lookup.ts";
import { relationsInOrder } from "./relations-in-order.ts";
import { noRow } from "./relation-rows.ts";

/** No entity: what a look-up gives for an id that does not exist at the moment. */
export const noEntity = -1;

/**
 * The graph as it stood at one moment, assumptions laid over it: what an analysis walks. Entities and relations are numbers;
 * a relation's number is that of its row. Only what exists is seen: a row in force at the moment, both ends existing, nothing
 * taken away. Immutable for its readers: later commits do not show.
 *
 * Influence relations are walked as chains, in no particular order:
 * `for (let row = estate.firstOut(e); row !== noRow; row = estate.nextOut(row))`.
 */
export class Estate {
  readonly moment: Moment;
  readonly graph: Graph;
  /** What the assumptions lay over the graph; undefined where there are none. */
  readonly overlay: Overlay | undefined;
  /** By entity: 0 not looked at yet, 1 does not exist, else the row that holds, plus 2. */
  readonly #held: Int32Array;

  constructor(graph: Graph, moment: Moment, overlay?: Overlay) {
    this.graph = graph;
    this.moment = moment;
    this.overlay = overlay;
    this.#held = new Int32Array(graph.ids.length);
  }

  /** How many entity numbers there are: arrays of an analysis need this length. Not all of them exist at the moment. */
  get entitySlots(): number {
    return this.#held.length;
  }

  /** The number of an entity that exists at the moment, else `noEntity`. */
  find(id: string): number {
    const entity = this.graph.numbers.get(id);
    return entity !== undefined && this.exists(entity) ? entity : noEntity;
  }

  /** Whether the entity exists at the moment. */
  exists(entity: number): boolean {
    const held = this.#held[entity] as number;
    return held === 0 ? this.#lookUp(entity) !== noRow : held > 1;
  }

  /** The row that holds of an entity that exists at the moment: it names one unchanging content, whatever the moment. */
  rowOf(entity: number): number {
    return this.exists(entity) ? (this.#held[entity] as number) - 2 : noRow;
  }

  idOf(entity: number): string {
    return this.graph.ids[entity] ?? "";
  }

  /** The name at the moment; the id where nobody asserts one. */
  nameOf(entity: number): string {
    return this.graph.entities.names[this.rowOf(entity)] ?? this.idOf(entity);
  }

  /** Orders entities by id. */
  compareEntities(left: number, right: number): number {
    return compareIds(this.idOf(left), this.idOf(right));
  }

  kindOf(entity: number): Kind {
    return kinds[this.graph.kind[entity] ?? 0] as Kind;
  }

  /** The fields of `analysisFields` that hold at the moment; an absent one is unknown. */
  factsOf(entity: number): Fields {
    const row = this.rowOf(entity);
    return row === noRow ? {} : this.graph.entityFacts.at(this.graph.entities.facts[row] as number);
  }

  /** The unbroken stretch around the moment in which the entity exists, whatever else changed in it; undefined where it does not exist. */
  existenceOf(entity: number): Interval | undefined {
    if (!this.exists(entity)) return undefined;
    const { entities, entityHead } = this.graph;
    return existenceOf(entities, entities.next, entityHead[entity] ?? noRow, this.moment, () => true);
  }

  /** All that exist at the moment, of one kind or of any, by number. */
  *entities(kind?: Kind): Generator<number> {
    const code = kind === undefined ? undefined : kinds.indexOf(kind);
    for (let entity = 0; entity < this.entitySlots; entity += 1) {
      if ((code === undefined || this.graph.kind[entity] === code) && this.exists(entity)) yield entity;
    }
  }

  /** First influence relation leaving the entity; `noRow` where there is none. */
  firstOut(entity: number): number {
    return this.#visibleOut(this.graph.heads.influenceOut[entity] ?? noRow, entity);
  }

  /** The next one behind `row` with the same left end. */
  nextOut(row: number): number {
    if (row >= firstAssumedRow) return this.#nextAssumed(row, this.overlay?.out.get(this.fromOf(row)), true);
    return this.#visibleOut(this.graph.relations.nextOut[row] ?? noRow, this.graph.relations.from[row] ?? 0);
  }

  /** First influence relation entering the entity; `noRow` where there is none. */
  firstIn(entity: number): number {
    return this.#visibleIn(this.graph.heads.influenceIn[entity] ?? noRow, entity);
  }

  /** The next one behind `row` with the same right end. */
  nextIn(row: number): number {
    if (row >= firstAssumedRow) return this.#nextAssumed(row, this.overlay?.into.get(this.toOf(row)), true);
    return this.#visibleIn(this.graph.relations.nextIn[row] ?? noRow, this.graph.relations.to[row] ?? 0);
  }

  /** Influence relations leaving the entity that are only assumed, beside those of the graph. */
  assumedOut(entity: number): readonly number[] {
    const rows = this.overlay?.out.get(entity);
    return rows === undefined ? none : rows.filter((row) => this.#assumed(row).influence && this.isVisible(row));
  }

  /** Whether the assumptions take away a relation of the graph, or the entity. */
  isTakenAway(row: number, entity: number): boolean {
    const overlay = this.overlay;
    return overlay !== undefined && (overlay.hiddenRows.has(row) || overlay.withoutEntities.has(entity));
  }

  /** Influence relations entering the entity that are only assumed, of those that are seen. */
  assumedIn(entity: number): readonly number[] {
    const rows = this.overlay?.into.get(entity);
    return rows === undefined ? none : rows.filter((row) => this.#assumed(row).influence && this.isVisible(row));
  }

  /** Whether the question is asked under any assumptions about entities or relations; and whether a guard is among the relations. */
  get isAssuming(): boolean {
    return this.overlay !== undefined;
  }
  get isAssumingGuards(): boolean {
    return this.overlay?.rows.some(({ type }) => type === relationTypeCodes.GUARDS) === true;
  }

  /** Whether the assumptions touch relations of these types or entities of these kinds, by code. */
  isAssumingAny(types: ReadonlySet<number>, kindCodes: ReadonlySet<number>): boolean {
    return this.overlay !== undefined && touches(this.graph, this.overlay, types, kindCodes);
  }

  /** Whether a control may guard the entity; false says that none does, at any moment. */
  mayBeGuarded(entity: number): boolean {
    return this.graph.guarded[entity] === 1 || this.overlay?.into.has(entity) === true;
  }

  /** Relations of one type leaving the entity, by relation id. */
  relationsOut(entity: number, type: RelationType): readonly number[] {
    return this.#relationsOf(entity, type, "out");
  }

  /** Relations of one type entering the entity, by relation id. */
  relationsIn(entity: number, type: RelationType): readonly number[] {
    return this.#relationsOf(entity, type, "into");
  }

  /** The relation with this id, where it is seen at the moment; else `noRow`. */
  findRelation(id: string): number {
    const assumed =
      this.overlay?.rows.findIndex((row) => idOfRelation(this.graph, row.from, row.to, row.type, row.facts) === id) ??
      -1;
    if (assumed >= 0) return this.isVisible(firstAssumedRow + assumed) ? firstAssumedRow + assumed : noRow;
    return relationRowsWithId(this.graph, id).find((row) => this.isVisible(row)) ?? noRow;
  }

  /** The recorded relation with this id, where it is in force at the moment, whether or not its ends exist; else `noRow`. */
  relationInForce(id: string): number {
    return relationRowsWithId(this.graph, id).find((row) => this.graph.relations.isInForce(row, this.moment)) ?? noRow;
  }

  fromOf(row: number): number {
    return row >= firstAssumedRow ? this.#assumed(row).from : (this.graph.relations.from[row] ?? 0);
  }

  toOf(row: number): number {
    return row >= firstAssumedRow ? this.#assumed(row).to : (this.graph.relations.to[row] ?? 0);
  }

  /** Index into `relationTypes`. */
  typeCodeOf(row: number): number {
    return row >= firstAssumedRow ? this.#assumed(row).type : (this.graph.relations.type[row] ?? 0);
  }

  typeOf(row: number): RelationType {
    return relationTypes[this.typeCodeOf(row)] as RelationType;
  }

  relationFactsOf(row: number): RelationFacts {
    if (row >= firstAssumedRow) return this.#assumed(row).facts;
    return this.graph.relationFacts.at(this.graph.relations.facts[row] ?? 0);
  }

  relationIdOf(row: number): string {
    if (row < firstAssumedRow) return relationIdOf(this.graph, row);
    const { from, to, type, facts } = this.#assumed(row);
    return idOfRelation(this.graph, from, to, type, facts);
  }

  /** Whether the relation is only assumed. */
  isAssumed(row: number): boolean {
    return row >= firstAssumedRow;
  }

  /** The unbroken stretch around the moment in which the relation holds. */
  relationExistenceOf(row: number): Interval {
    if (row >= firstAssumedRow) return this.#assumed(row);
    const interval = existenceOfRelation(this.graph, row, this.moment);
    if (interval === undefined) throw new RangeError("the relation is not in force at the moment");
    return interval;
  }

  /** When the version that wrote the row was recorded, ms since 1970; 0 for an assumed one. */
  relationRecordedAt(row: number): number {
    return row >= firstAssumedRow ? 0 : (this.graph.recordedAt[this.graph.relations.born[row] ?? 0] ?? 0);
  }

  /** Orders relations by id. */
  compareRelations(left: number, right: number): number {
    if (left === right) return 0;
    return compareIds(this.relationIdOf(left), this.relationIdOf(right));
  }

  /** Whether a row is in force at the moment, its ends exist and nothing hides it. */
  isVisible(row: number): boolean {
    if (row >= firstAssumedRow) return this.exists(this.#assumed(row).from) && this.exists(this.#assumed(row).to);
    const { relations } = this.graph;
    return (
      relations.isInForce(row, this.moment) &&
      this.exists(relations.to[row] as number) &&
      this.exists(relations.from[row] as number) &&
      !this.overlay?.hiddenRows.has(row)
    );
  }

  #lookUp(entity: number): number {
    const row =
      this.overlay?.withoutEntities.has(entity) === true ? noRow : entityRowAt(this.graph, entity, this.moment);
    this.#held[entity] = row === noRow ? 1 : row + 2;
    return row;
  }

  #visibleOut(start: number, entity: number): number {
    let row = start;
    while (row !== noRow && !this.isVisible(row)) row = this.graph.relations.nextOut[row] as number;
    if (row !== noRow || this.overlay === undefined) return row;
    return this.#nextAssumed(noRow, this.overlay.out.get(entity), true);
  }

  #visibleIn(start: number, entity: number): number {
    let row = start;
    while (row !== noRow && !this.isVisible(row)) row = this.graph.relations.nextIn[row] as number;
    if (row !== noRow || this.overlay === undefined) return row;
    return this.#nextAssumed(noRow, this.overlay.into.get(entity), true);
  }

  /** The first visible assumed row of a class behind `row` in a list; the list is as long as the assumptions. */
  #nextAssumed(row: number, list: readonly number[] | undefined, influence: boolean): number {
    for (const candidate of list ?? []) {
      if (candidate > row && this.#assumed(candidate).influence === influence && this.isVisible(candidate))
        return candidate;
    }
    return noRow;
  }

  #relationsOf(entity: number, type: RelationType, direction: "out" | "into"): readonly number[] {
    const code = relationTypeCodes[type];
    const { heads, relations } = this.graph;
    const chains =
      direction === "out" ? [heads.influenceOut, heads.governanceOut] : [heads.influenceIn, heads.governanceIn];
    const next = direction === "out" ? relations.nextOut : relations.nextIn;
    const found: number[] = [];
    for (let row = chains[code < governanceFrom ? 0 : 1]?.[entity] ?? noRow; row !== noRow; row = next[row] as number) {
      if (relations.type[row] === code && this.isVisible(row)) found.push(row);
    }
    for (const row of this.overlay?.[direction].get(entity) ?? []) {
      if (this.typeCodeOf(row) === code && this.isVisible(row)) found.push(row);
    }
    return relationsInOrder(this, found, type, direction);
  }

  #assumed(row: number): AssumedRow {
    return this.overlay?.rows[row - firstAssumedRow] as AssumedRow;
  }
}

const none: readonly number[] = Object.freeze([]);
