import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { relationTypeCodes } from "../../ontology/relation-types.ts";
import type { Guard } from "../guards.ts";

/** Whether a control, once it is out, closes what it guards. */
export function failsClosed(estate: Estate, control: number): boolean {
  const { status, failMode } = estate.factsOf(control);
  return status === "IMPLEMENTED" && failMode === "FAIL_CLOSED";
}

/** What goes out with a control that fails closed, by one guard; each once, in no order. */
export function takenOutBy(estate: Estate, guard: Guard): readonly number[] {
  if (guard.aboveAmount !== undefined) return [];
  if (!guard.isNarrowed) return cannotBeTakenOut.has(estate.kindOf(guard.guarded)) ? [] : [guard.guarded];
  const out = new Set<number>();
  if (guard.side === "OUT") {
    for (let row = estate.firstOut(guard.guarded); row !== noRow; row = estate.nextOut(row)) {
      if (stopsItsLeft(estate, guard, row)) out.add(guard.guarded);
    }
  } else {
    for (let row = estate.firstIn(guard.guarded); row !== noRow; row = estate.nextIn(row)) {
      if (stopsItsLeft(estate, guard, row)) out.add(estate.fromOf(row));
    }
  }
  return [...out];
}

const cannotBeTakenOut: ReadonlySet<string> = new Set(["OUTCOME", "VENDOR", "PERSON"]);

/** Whoever cannot act as its identity any more, or reach what it needs, has stopped. */
function stopsItsLeft(estate: Estate, { types }: Guard, row: number): boolean {
  const type = estate.typeCodeOf(row);
  if ((types & (1 << type)) === 0 || estate.kindOf(estate.fromOf(row)) === "PERSON") return false;
  return (
    type === relationTypeCodes.ACTS_AS ||
    (type === relationTypeCodes.CAN_ACCESS && estate.relationFactsOf(row).essential)
  );
}
