import { relationTypeCodes, type RelationType } from "../ontology/relation-types.ts";
import type { Value } from "../ontology/value.ts";
import { parseDecimal } from "../ontology/decimal.ts";
import type { Estate } from "../projection/estate.ts";
import type { RelationFacts } from "../projection/relation-facts.ts";
import { controlStretch, type ControlStretch } from "./control-stretch.ts";
import { guardRows } from "./guard-rows.ts";
import { keptFor } from "../projection/kept-for.ts";

/** What a GUARDS relation says beside its ends. */
export interface GuardTerms {
  readonly side: "IN" | "OUT";
  /** One bit for each influence type it is on, by code; all of them where `on` names none. */
  readonly types: number;
  /** Whether `on` names any type. */
  readonly isNarrowed: boolean;
  /** Canonical decimal above which alone it works; undefined where it works whatever the amount. */
  readonly aboveAmount: string | undefined;
}

/** What one GUARDS relation puts a control on. */
export interface Guard extends GuardTerms {
  /** The GUARDS relation. */
  readonly row: number;
  readonly control: number;
  readonly guarded: number;
}

/** The guards of entities and hops, each entity looked at once in a stretch in which they do not change. */
export interface Guards {
  /** All on one entity, by id of the GUARDS relation. */
  of(entity: number): readonly Guard[];
  /** All on the hop along an influence relation: those leaving its left, then those entering its right. */
  ofHop(row: number): readonly Guard[];
}

/** Reads the guards of an estate as they are asked for. Never throws. Source: docs/analyses.md, "Controls". */
export function readGuards(estate: Estate): Guards {
  const known = knownIn(controlStretch(estate));
  const { byGuarded } = guardRows(estate.graph);
  const { isAssumingGuards } = estate;
  const rowsOn = (entity: number): readonly number[] => {
    if (isAssumingGuards) return estate.relationsIn(entity, "GUARDS");
    const rows = (byGuarded.get(entity) ?? []).filter((row) => estate.isVisible(row));
    return rows.length < 2 ? rows : rows.sort((left, right) => estate.compareRelations(left, right));
  };
  const of = (entity: number): readonly Guard[] => {
    // What does not exist now may exist in the same stretch, guarded.
    if (!estate.mayBeGuarded(entity) || !estate.exists(entity)) return none;
    let guards = known.get(entity);
    if (guards === undefined) known.set(entity, (guards = rowsOn(entity).map((row) => guardOf(estate, row))));
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

const knownIn = keptFor<ControlStretch, Map<number, readonly Guard[]>>(() => new Map());

const none: readonly Guard[] = Object.freeze([]);
const influenceCount = relationTypeCodes.OWNS;
const allTypes = 2 ** influenceCount - 1;

function guardOf(estate: Estate, row: number): Guard {
  return { row, control: estate.fromOf(row), guarded: estate.toOf(row), ...guardTerms(estate.relationFactsOf(row)) };
}

/** What a guard says of itself; read once for all that say the same. */
export function guardTerms(facts: RelationFacts): GuardTerms {
  let terms = readTerms.get(facts);
  if (terms === undefined) readTerms.set(facts, (terms = termsOf(facts)));
  return terms;
}

const readTerms = new WeakMap<RelationFacts, GuardTerms>();

function termsOf({ properties: { side, on, aboveAmount } }: RelationFacts): GuardTerms {
  const named = Array.isArray(on) ? (on as RelationType[]) : [];
  return {
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
