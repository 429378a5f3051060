import { kinds, type Kind } from "../ontology/kinds.ts";
import { relationTypeCodes, type RelationType } from "../ontology/relation-types.ts";
import { statedDates } from "../projection/date-fields.ts";
import type { EntityRows } from "../projection/entity-rows.ts";
import type { Estate } from "../projection/estate.ts";
import type { Graph } from "../projection/graph.ts";
import { alive, type RelationRows } from "../projection/relation-rows.ts";
import { firstPlace } from "../projection/first-place.ts";

const restKinds: readonly Kind[] = ["CONTROL", "EVIDENCE", "PERSON", "TEAM", "ORGANIZATION", "VENDOR"];
const restTypes: readonly RelationType[] = [
  "GUARDS",
  "SUPPORTS",
  "PRODUCED",
  "PROVIDES",
  "OPERATES",
  "MEMBER_OF",
  "LEADS",
];
const kindCodes = new Set(restKinds.map((kind) => kinds.indexOf(kind)));
const typeCodes = new Set(restTypes.map((type) => relationTypeCodes[type]));
const controlCode = kinds.indexOf("CONTROL");

/**
 * When anything that a control rests on changes: its guards, its evidence and who produced that, who provides it, who decides for
 * it. Versions and instants are kept from a beginning on; each row of the graph is looked at once.
 */
export class ControlChanges {
  readonly #graph: Graph;
  /** Nothing is known of versions and instants before these. */
  readonly #version: number;
  readonly #since: number;
  /** Each ascending. */
  readonly #versions: number[] = [];
  readonly #instants: number[] = [];
  #entityRows = 0;
  #relationRows = 0;
  #deadEntities = 0;
  #deadRelations = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#version = graph.version;
    this.#since = graph.recordedAt[graph.version] ?? 0;
  }

  /**
   * Names the stretch of versions and instants around a moment in which nothing changes that controls rest on, by the changes that
   * it begins with; undefined for a moment before the beginning.
   */
  stretchOf({ version, at }: Estate["moment"]): string | undefined {
    if (version < this.#version || at < this.#since) return undefined;
    this.#look();
    return `${lastUpTo(this.#versions, version)}@${lastUpTo(this.#instants, at)}`;
  }

  #look(): void {
    const known = [this.#versions.length, this.#instants.length] as const;
    this.#lookAtEntities();
    this.#lookAtRelations();
    if (this.#versions.length > known[0]) this.#versions.sort(ascending);
    if (this.#instants.length > known[1]) this.#instants.sort(ascending);
  }

  #lookAtEntities(): void {
    const { entities, kind, entityFacts, deadEntityRows } = this.#graph;
    const minds = (row: number): boolean => kindCodes.has(kind[entities.entity[row] as number] as number);
    for (; this.#isHere(entities, this.#entityRows); this.#entityRows += 1) {
      const row = this.#entityRows;
      if (!minds(row)) continue;
      this.#addRow(entities, row);
      const kindOfRow = kinds[kind[entities.entity[row] as number] as number] as Kind;
      // Some rules mind that a date is reached, others that it has passed.
      for (const { date } of statedDates(kindOfRow, entityFacts.at(entities.facts[row] as number))) {
        this.#addInstant(date);
        this.#addInstant(date + 1);
      }
    }
    this.#deadEntities = this.#lookAtDead(entities, deadEntityRows, this.#deadEntities, minds);
  }

  #lookAtRelations(): void {
    const { relations, deadRelationRows } = this.#graph;
    const minds = (row: number): boolean => this.#restsOn(relations.type[row] as number, relations.to[row] as number);
    for (; this.#isHere(relations, this.#relationRows); this.#relationRows += 1) {
      if (minds(this.#relationRows)) this.#addRow(relations, this.#relationRows);
    }
    this.#deadRelations = this.#lookAtDead(relations, deadRelationRows, this.#deadRelations, minds);
  }

  /** Vendors provide much else, and evidence supports other things. */
  #restsOn(type: number, to: number): boolean {
    if (!typeCodes.has(type)) return false;
    const mayRestElsewhere = type === relationTypeCodes.PROVIDES || type === relationTypeCodes.SUPPORTS;
    return !mayRestElsewhere || this.#graph.kind[to] === controlCode;
  }

  /** Rows of a version that is still coming in are looked at once it is here, for some may be told again until then. */
  #isHere(rows: EntityRows | RelationRows, row: number): boolean {
    return row < rows.count && (rows.born[row] as number) <= this.#graph.version;
  }

  #lookAtDead(
    rows: EntityRows | RelationRows,
    dead: readonly number[],
    from: number,
    minds: (row: number) => boolean,
  ): number {
    let place = from;
    for (; place < dead.length; place += 1) {
      const row = dead[place] as number;
      const died = rows.died[row] as number;
      if (died > this.#graph.version) break;
      if (minds(row)) this.#addVersion(died);
    }
    return place;
  }

  #addRow({ born, died, validFrom, validTo }: EntityRows | RelationRows, row: number): void {
    this.#addVersion(born[row] as number);
    if (died[row] !== alive) this.#addVersion(died[row] as number);
    this.#addInstant(validFrom[row] as number);
    this.#addInstant(validTo[row] as number);
  }

  #addVersion(version: number): void {
    if (version > this.#version && this.#versions.at(-1) !== version) this.#versions.push(version);
  }

  #addInstant(instant: number): void {
    if (instant > this.#since && instant !== Infinity) this.#instants.push(instant);
  }
}

/** Whether assumptions touch anything that a control rests on. */
export function assumesOfControls(estate: Estate): boolean {
  return estate.isAssumingAny(typeCodes, kindCodes);
}

function ascending(left: number, right: number): number {
  return left - right;
}

/** The last of some ascending numbers that is not larger than `most`; -Infinity where there is none. */
function lastUpTo(numbers: readonly number[], most: number): number {
  return numbers[firstPlace(numbers.length, (place) => (numbers[place] as number) > most) - 1] ?? -Infinity;
}
