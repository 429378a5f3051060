import { relationTypeCodes, type RelationType } from "../ontology/relation-types.ts";
import type { Value } from "../ontology/value.ts";
import { parseDecimal } from "../ontology/decimal.ts";
import type { Estate } from "../projection/estate.ts";

/** What one GUARDS relation puts a control on. */
export interface Guard {
  /** The GUARDS relation. */
  readonly row: number;
  readonly control: number;
  readonly guarded: number;
  readonly side: "IN" | "OUT";
  /** One bit for each influence type it is on, by code; all of them where `on` names none. */
  readonly types: number;
  /** Whether `on` names any type. */
  readonly isNarrowed: boolean;
  /** Canonical decimal above which alone it works; undefined where it works whatever the amount. */
  readonly aboveAmount: string | undefined;
}

/** The guards of entities and hops, each entity looked at once. */
export interface Guards {
  /** All on one entity, by id of the GUARDS relation. */
  of(entity: number): readonly Guard[];
  /** All on the hop along an influence relation: those leaving its left, then those entering its right. */
  ofHop(row: number): readonly Guard[];
}

/** Reads the guards of an estate as they are asked for. Never throws. Source: docs/analyses.md, "Controls". */
export function readGuards(estate: Estate): Guards {
  const known = new Map<number, readonly Guard[]>();
  const of = (entity: number): readonly Guard[] => {
    if (!estate.mayBeGuarded(entity)) return none;
    let guards = known.get(entity);
    if (guards === undefined) {
      guards = estate.relationsIn(entity, "GUARDS").map((row) => guardOf(estate, row));
      known.set(entity, guards);
    }
    return guards;
  };
  const ofHop = (row: number): readonly Guard[] => {
    const [leaving, entering] = [of(estate.fromOf(row)), of(estate.toOf(row))];
    if (leaving.length === 0 && entering.length === 0) return none;
    const type = 1 << estate.typeCodeOf(row);
    return [
      ...leaving.filter(({ side, types }) => side === "OUT" && (types & type) !== 0),
      ...entering.filter(({ side, types }) => side === "IN" && (types & type) !== 0),
    ];
  };
  return { of, ofHop };
}

const none: readonly Guard[] = Object.freeze([]);
const influenceCount = relationTypeCodes.OWNS;
const allTypes = 2 ** influenceCount - 1;

function guardOf(estate: Estate, row: number): Guard {
  const { side, on, aboveAmount } = estate.relationFactsOf(row).properties;
  const named = Array.isArray(on) ? (on as RelationType[]) : [];
  return {
    row,
    control: estate.fromOf(row),
    guarded: estate.toOf(row),
    side: side === "OUT" ? "OUT" : "IN",
    types: named.length === 0 ? allTypes : typeMask(named),
    isNarrowed: named.length > 0,
    aboveAmount: amountOf(aboveAmount),
  };
}

function typeMask(types: readonly RelationType[]): number {
  return types
    .map((type) => relationTypeCodes[type])
    .reduce((mask, code) => (code < influenceCount ? mask | (1 << code) : mask), 0);
}

function amountOf(value: Value | undefined): string | undefined {
  return typeof value === "string" || typeof value === "number" ? parseDecimal(value) : undefined;
}
