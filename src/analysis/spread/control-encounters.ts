import { noPowers, type Powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Guard, Guards } from "../guards.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import type { Spread } from "./spread.ts";

/** A control that guards hops which harm could take if no control held. */
export interface MetControl {
  readonly control: number;
  hopsGuarded: number;
  /** Whether it would close one of them: not where it works only above an amount. */
  closes: boolean;
}

/**
 * The controls on hops whose need was met at the end of inherent reach, by number of the control, each hop counted once. `isCut`
 * says that harm would have gone on: then what lies one hop further is looked at too. Yields now and then.
 */
export function* metControls(
  estate: Estate,
  guards: Guards,
  spread: Spread,
  isCut: boolean,
): Generator<void, ReadonlyMap<number, MetControl>> {
  const met = new Map<number, MetControl>();
  const places = new Set<number>();
  for (let entry = 0; entry < spread.count; entry += 1) {
    const entity = spread.entity[entry] as number;
    if (estate.mayBeGuarded(entity)) places.add(entity);
    if (!isCut || !spread.isFirst(entry)) continue;
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      if (estate.mayBeGuarded(estate.toOf(row)) && isMet(estate, spread, row)) places.add(estate.toOf(row));
    }
    if (entry % 1024 === 0) yield;
  }
  for (const place of places) {
    const leaving = guards.of(place).filter(({ side }) => side === "OUT");
    const entering = guards.of(place).filter(({ side }) => side === "IN");
    for (let row = leaving.length === 0 ? noRow : estate.firstOut(place); row !== noRow; row = estate.nextOut(row)) {
      if (isMet(estate, spread, row)) count(met, estate, leaving, row, []);
    }
    for (let row = entering.length === 0 ? noRow : estate.firstIn(place); row !== noRow; row = estate.nextIn(row)) {
      if (!isMet(estate, spread, row)) continue;
      const already = guards.of(estate.fromOf(row)).filter(({ side }) => side === "OUT");
      count(met, estate, entering, row, already);
    }
    yield;
  }
  return met;
}

function isMet(estate: Estate, spread: Spread, row: number): boolean {
  const held: Powers = spread.held[estate.fromOf(row)] as number;
  return (held & hopNeeds(estate, row)) !== noPowers && hopGives(estate, row, held) !== noPowers;
}

/** Counts the hop for each control on it, unless the control guards it at the other end too and was counted there. */
function count(
  met: Map<number, MetControl>,
  estate: Estate,
  guards: readonly Guard[],
  row: number,
  already: readonly Guard[],
): void {
  const type = 1 << estate.typeCodeOf(row);
  const counted = new Set(already.filter(({ types }) => (types & type) !== 0).map(({ control }) => control));
  for (const { control, types, aboveAmount } of guards) {
    if ((types & type) === 0) continue;
    let found = met.get(control);
    if (found === undefined) met.set(control, (found = { control, hopsGuarded: 0, closes: false }));
    found.closes ||= aboveAmount === undefined;
    if (counted.has(control)) continue;
    counted.add(control);
    found.hopsGuarded += 1;
  }
}
