import type { Estate } from "../../projection/estate.ts";
import { Spread } from "./spread.ts";

/** A spread whose origins hold the bits, as round 0. */
export function startSpread(estate: Estate, origins: readonly number[], bits: number): Spread {
  const spread = new Spread(estate.entitySlots);
  for (const entity of estate.overlay?.withoutEntities ?? []) spread.shut(entity);
  for (const origin of origins) spread.offer(origin, bits);
  spread.endRound();
  return spread;
}
