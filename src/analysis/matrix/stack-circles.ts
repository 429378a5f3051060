import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { arcsByEnd } from "../arcs-by-end.ts";
import { strongComponents } from "../concentration/strong-components.ts";
import { strideOf } from "../spread/stride.ts";
import { leadsBehind } from "./stack-behind.ts";

/** In the place of a circle: nothing that stands behind it does so in a circle. */
export const noCircle = -1;

/**
 * By entity number: which circle of things that all stand behind each other it is in, over the relations of a stack. Looked for once for all
 * stacks. Yields every few thousand relations. Never throws.
 */
export function* stackCircles(estate: Estate): Generator<void, Int32Array> {
  const [from, to]: [number[], number[]] = [[], []];
  const stride = strideOf();
  for (const entity of estate.entities()) {
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      if (!leadsBehind.has(estate.typeOf(row))) continue;
      from.push(entity);
      to.push(estate.toOf(row));
    }
    if (stride.isLong(1)) yield;
  }
  const places = estate.entitySlots;
  const circles = yield* strongComponents(places, Int32Array.from(to), arcsByEnd(from, places));
  const sizes = new Int32Array(places);
  for (const circle of circles) sizes[circle] = (sizes[circle] as number) + 1;
  return circles.map((circle) => ((sizes[circle] as number) > 1 ? circle : noCircle));
}
