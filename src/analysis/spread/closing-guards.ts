import { noEntity, type Estate } from "../../projection/estate.ts";
import type { ControlStandings, FirstHeld } from "../control-standing.ts";
import type { Guards } from "../guards.ts";

/** Which hops are closed, in one round of a residual spread. */
export interface ClosingGuards {
  /** A control that closes the hop in the round; `noEntity` where it is open. */
  closedBy(row: number, round: number, firstHeld: FirstHeld): number;
  /** The first round in which the hop is open; Infinity where it never is. */
  openFrom(row: number, firstHeld: FirstHeld): number;
}

/** The guards that close hops: those of controls that hold at first and work whatever the amount. */
export function closingGuards(estate: Estate, guards: Guards, standings: ControlStandings): ClosingGuards {
  /** By entity and side: the types that some control closes, so that most hops are settled by one look. */
  const closable = new Map<number, { readonly leaving: number; readonly entering: number }>();
  const closes = (control: number, aboveAmount: string | undefined): boolean =>
    aboveAmount === undefined && standings.of(control).holds;

  const typesAt = (entity: number): { readonly leaving: number; readonly entering: number } => {
    let types = closable.get(entity);
    if (types === undefined) {
      const sides = { leaving: 0, entering: 0 };
      for (const guard of guards.of(entity)) {
        if (!closes(guard.control, guard.aboveAmount)) continue;
        if (guard.side === "OUT") sides.leaving |= guard.types;
        else sides.entering |= guard.types;
      }
      closable.set(entity, (types = sides));
    }
    return types;
  };
  const mayBeClosed = (row: number): boolean => {
    const [left, right, type] = [estate.fromOf(row), estate.toOf(row), 1 << estate.typeCodeOf(row)];
    return (
      (estate.mayBeGuarded(left) && (typesAt(left).leaving & type) !== 0) ||
      (estate.mayBeGuarded(right) && (typesAt(right).entering & type) !== 0)
    );
  };
  const opening = (control: number, firstHeld: FirstHeld): number =>
    standings.of(control).survives ? Infinity : standings.takenOver(control, firstHeld) + 1;

  const closedBy = (row: number, round: number, firstHeld: FirstHeld): number => {
    if (!mayBeClosed(row)) return noEntity;
    for (const { control, aboveAmount } of guards.ofHop(row)) {
      if (closes(control, aboveAmount) && opening(control, firstHeld) > round) return control;
    }
    return noEntity;
  };
  const openFrom = (row: number, firstHeld: FirstHeld): number => {
    if (!mayBeClosed(row)) return 0;
    let from = 0;
    for (const { control, aboveAmount } of guards.ofHop(row)) {
      if (closes(control, aboveAmount)) from = Math.max(from, opening(control, firstHeld));
    }
    return from;
  };
  return { closedBy, openFrom };
}
