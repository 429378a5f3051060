import type { ClaimEnds } from "./claim-ends.ts";
import { isShut } from "./gates.ts";
import type { HarmRegion } from "./harm-region.ts";
import { waysBack } from "./ways-back.ts";

/** Of more states than these the rounds are not bounded. */
const handlesMax = 64;

/**
 * A number of rounds within which harm, from wherever it starts, has gained all that takes a control over and that it gains at all
 * while these controls have fallen and no others; Infinity where that would take long to say. Yields now and then. Never throws.
 */
export function* takeoverRounds(
  region: HarmRegion,
  ends: ClaimEnds,
  fallen: ReadonlySet<number>,
): Generator<void, number> {
  const { gates, gate } = region;
  const handles = ends.handles;
  if (handles.length > handlesMax) return Infinity;
  const shut = Uint8Array.from({ length: gates.count }, (_, each) => (isShut(gates, each, fallen) ? 1 : 0));
  let rounds = 0;
  for (const handle of handles) {
    rounds = Math.max(rounds, yield* waysBack(region, handle, (arc) => shut[gate[arc] as number] === 0));
  }
  return rounds;
}
