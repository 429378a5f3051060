import type { LimitReason } from "../traversal.ts";
import type { ExposedOrigin, ExposedOrigins } from "./exposed-origins.ts";

/**
 * The limits without which an answer that shows the first few origins, and names all that are open, would say more: the depth, or how
 * many are shown; both where neither alone is to blame.
 */
export function depthReasons({ origins, unlimited }: ExposedOrigins, first: number): LimitReason[] {
  const told = (list: readonly ExposedOrigin[]): string =>
    JSON.stringify([
      list.slice(0, first).map(({ claim, isOpen, length }) => [claim.origin, claim.scenario, isOpen, length]),
      [...new Set(list.filter(({ isOpen }) => isOpen).map(({ claim }) => claim.origin))].sort(
        (left, right) => left - right,
      ),
    ]);
  const reasons: LimitReason[] = [];
  if (told(origins) !== told(unlimited)) reasons.push("DEPTH");
  if (origins.length > first) reasons.push("PATHS");
  return reasons.length === 0 && unlimited.length > first ? ["DEPTH", "PATHS"] : reasons;
}
