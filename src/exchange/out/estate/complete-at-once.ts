import { withWrite } from "../../../changes/fold.ts";
import { merge } from "../../../changes/merge.ts";
import { sameFacts } from "../../../changes/same-facts.ts";
import type { Timeline } from "../../../changes/timeline.ts";
import type { EffectiveRow } from "../../../store/effective-row.ts";
import type { Telling } from "./telling.ts";

/** Beyond this many the order is left as it is: trying others takes the cube of it. */
const tellingsMax = 40;

/**
 * The same tellings in an order in which the subject never lacks what it must have (`required`), where there is one that says the
 * same in the end; else as they are, and who reads them is told what is missing. A batch that leaves a subject without what it
 * must have is refused, although a later one would add it.
 */
export function completeAtOnce<One extends Telling>(
  tellings: readonly One[],
  required: readonly string[],
): readonly One[] {
  if (required.length === 0 || tellings.length > tellingsMax) return tellings;
  const wanted = rowsAfter(tellings);
  const isBetter = (other: readonly One[], place: number): boolean =>
    isComplete(other.slice(0, place + 1), required) && sameRows(rowsAfter(other), wanted);
  let order = tellings;
  for (let place = 0; place < order.length; place += 1) {
    if (isComplete(order.slice(0, place + 1), required)) continue;
    order = movedUp(order, place).find((other) => isBetter(other, place)) ?? order;
  }
  return order;
}

/** The orders that bring one of the later tellings to a place. */
function movedUp<One>(tellings: readonly One[], place: number): readonly (readonly One[])[] {
  return tellings.slice(place + 1).map((one, index) => {
    const others = tellings.toSpliced(place + 1 + index, 1);
    return others.toSpliced(place, 0, one);
  });
}

function isComplete(tellings: readonly Telling[], required: readonly string[]): boolean {
  return rowsAfter(tellings).every(({ facts }) => required.every((name) => facts.properties[name] !== undefined));
}

function rowsAfter(tellings: readonly Telling[]): readonly EffectiveRow[] {
  const timelines = new Map<string, Timeline>();
  for (const [version, { source, ...told }] of tellings.entries()) {
    timelines.set(source, withWrite(timelines.get(source) ?? [], { deed: "PUT", version, ...told }));
  }
  return merge(timelines);
}

function sameRows(left: readonly EffectiveRow[], right: readonly EffectiveRow[]): boolean {
  return left.length === right.length && left.every((row, index) => sameRow(row, right[index]));
}

function sameRow(left: EffectiveRow, right: EffectiveRow | undefined): boolean {
  if (left.validFrom !== right?.validFrom || left.validTo !== right.validTo) return false;
  return sameFacts(left.facts, right.facts);
}
