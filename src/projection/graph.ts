import type { Kind } from "../ontology/kinds.ts";
import { kinds } from "../ontology/kinds.ts";
import { relationTypeCodes } from "../ontology/relation-types.ts";
import type { Fields } from "../ontology/value.ts";
import type { EntityTuple, RelationTuple, RowPage } from "../store/row-page.ts";
import { analysisFields } from "./analysis-fields.ts";
import { EntityRows } from "./entity-rows.ts";
import { grown, grownCapacity } from "./growing.ts";
import { InternedFacts } from "./interned-facts.ts";
import { governanceFrom } from "./relation-classes.ts";
import { readRelationFacts, relationFactsText, type RelationFacts } from "./relation-facts.ts";
import { alive, noRow, RelationRows } from "./relation-rows.ts";

/** The four chains an entity heads, by what its relations do and which way they point. */
interface Heads {
  influenceOut: Int32Array;
  influenceIn: Int32Array;
  governanceOut: Int32Array;
  governanceIn: Int32Array;
}

export type ChainName = keyof Heads;

/**
 * The temporal graph in memory: every row that was ever born, by row pages from a store. Written by the projection alone;
 * read through an Estate, which shows one moment of it.
 */
export class Graph {
  /** The version up to which all rows are here. */
  version = 0;
  /** When each version was recorded, ms since 1970; 0 for version 0. */
  readonly recordedAt: number[] = [0];
  readonly ids: string[] = [];
  readonly numbers = new Map<string, number>();
  kind = new Uint8Array(0);
  /** Newest row of each entity; -1 where it has none. */
  entityHead = new Int32Array(0);
  /** By entity: 1 where some GUARDS relation, of any version and interval, ends at it. */
  guarded = new Uint8Array(0);
  readonly entities = new EntityRows();
  relations = new RelationRows();
  readonly heads: Heads = {
    influenceOut: new Int32Array(0),
    influenceIn: new Int32Array(0),
    governanceOut: new Int32Array(0),
    governanceIn: new Int32Array(0),
  };
  /** Rows in the order in which they died, so that what was derived from living rows can be kept true. */
  readonly deadEntityRows: number[] = [];
  readonly deadRelationRows: number[] = [];
  readonly entityFacts = new InternedFacts<Fields>((text) => Object.freeze(JSON.parse(text) as Fields));
  readonly relationFacts = new InternedFacts<RelationFacts>(readRelationFacts);
  /** A row of each relation whose id is not the default one. */
  readonly customRelations = new Map<string, number>();

  /** Takes in a page of rows. What it tells becomes visible when `version` passes it. */
  apply(page: RowPage): void {
    for (const [version, recordedAt] of page.batches) this.recordedAt[version] = recordedAt;
    this.entities.reserve(page.entities.length);
    for (const tuple of page.entities) this.#addEntityRow(tuple);
    this.relations.reserve(page.relations.length);
    for (const tuple of page.relations) this.#addRelationRow(tuple);
    for (const [row, died] of page.entityDeaths) this.deadEntityRows.push(bury(this.entities, row, died));
    for (const [row, died] of page.relationDeaths) this.deadRelationRows.push(bury(this.relations, row, died));
  }

  /** Puts a row of a relation at the head of its two chains. */
  link(row: number): void {
    const { type, from, to, nextOut, nextIn } = this.relations;
    const { influenceOut, influenceIn, governanceOut, governanceIn } = this.heads;
    const influence = (type[row] as number) < governanceFrom;
    const out = influence ? influenceOut : governanceOut;
    const into = influence ? influenceIn : governanceIn;
    const [left, right] = [from[row] as number, to[row] as number];
    nextOut[row] = out[left] as number;
    nextIn[row] = into[right] as number;
    out[left] = row;
    into[right] = row;
  }

  #addEntityRow([row, entity, id, kind, born, died, validFrom, validTo, facts]: EntityTuple): void {
    if (isToldAgain(this.entities, row, died)) return;
    if (this.ids[entity] === undefined) this.#addEntity(entity, id, kind as Kind);
    const rows = this.entities;
    const at = rows.count;
    const { properties, contested } = JSON.parse(facts) as { properties: Fields; contested: readonly string[] };
    rows.entity[at] = entity;
    rows.facts[at] = this.entityFacts.numberOf(keptText(kind as Kind, properties, contested));
    rows.names[at] = typeof properties["name"] === "string" ? properties["name"] : undefined;
    rows.validFrom[at] = validFrom;
    rows.validTo[at] = validTo ?? Infinity;
    rows.born[at] = born;
    rows.died[at] = died ?? alive;
    rows.next[at] = this.entityHead[entity] ?? noRow;
    this.entityHead[entity] = at;
    place(rows, row, at);
    rows.count = at + 1;
  }

  #addEntity(entity: number, id: string, kind: Kind): void {
    if (entity >= this.kind.length) {
      const capacity = grownCapacity(this.kind.length, entity + 1);
      this.kind = grown(this.kind, capacity, 0);
      this.entityHead = grown(this.entityHead, capacity, noRow);
      this.guarded = grown(this.guarded, capacity, 0);
      for (const chain of Object.keys(this.heads) as (keyof Heads)[]) {
        this.heads[chain] = grown(this.heads[chain], capacity, noRow);
      }
    }
    this.ids[entity] = id;
    this.numbers.set(id, entity);
    this.kind[entity] = kinds.indexOf(kind);
  }

  #addRelationRow(tuple: RelationTuple): void {
    const [row, id, type, from, to, born, died, validFrom, validTo, properties] = tuple;
    if (isToldAgain(this.relations, row, died)) return;
    const rows = this.relations;
    const at = rows.count;
    rows.from[at] = from;
    rows.to[at] = to;
    const code = codes.get(type) as number;
    rows.type[at] = code;
    rows.facts[at] = this.relationFacts.numberOf(relationFactsText(id, properties));
    rows.validFrom[at] = validFrom;
    rows.validTo[at] = validTo ?? Infinity;
    rows.born[at] = born;
    rows.died[at] = died ?? alive;
    this.link(at);
    if (code === relationTypeCodes.GUARDS) this.guarded[to] = 1;
    if (id !== null) this.customRelations.set(id, at);
    place(rows, row, at);
    rows.count = at + 1;
  }
}

/** Types by name: a look-up in a map is quicker than one in an object for texts that a store has just made. */
const codes: ReadonlyMap<string, number> = new Map(Object.entries(relationTypeCodes));

/**
 * Whether a row is here already: a tail that broke off half-way is read again from its start. By then the row may have died,
 * which is told with it and nowhere else.
 */
function isToldAgain(rows: EntityRows | RelationRows, row: number, died: number | null): boolean {
  const at = rows.positions[row] ?? noRow;
  if (at !== noRow && died !== null) rows.died[at] = died;
  return at !== noRow;
}

/** Remembers where a row of the store stands here, so that its death finds it. */
function place(rows: EntityRows | RelationRows, row: number, at: number): void {
  if (row >= rows.positions.length) {
    rows.positions = grown(rows.positions, grownCapacity(rows.positions.length, row + 1, rows.growth), noRow);
  }
  rows.positions[row] = at;
}

function bury(rows: EntityRows | RelationRows, row: number, died: number): number {
  const at = rows.positions[row];
  if (at === undefined || at === noRow) throw new RangeError(`row ${row} died before it was told`);
  rows.died[at] = died;
  return at;
}

/** The kept fields of an entity as one text, so that entities which say the same share them; what is contested only where anything is. */
function keptText(kind: Kind, properties: Fields, contested: readonly string[]): string {
  const kept: Record<string, unknown> = {};
  for (const field of analysisFields[kind]) {
    const value = properties[field];
    if (value !== undefined) kept[field] = value;
  }
  if (contested.length > 0) kept["contested"] = contested;
  return JSON.stringify(kept);
}
