import type { Estate } from "../../projection/estate.ts";
import { anyNumberOf, into, type ReadPath } from "./read-path.ts";

/** The ways back from an agent to what content comes from. */
export const feedPaths: readonly ReadPath[] = [[into("FEEDS"), anyNumberOf(into("FEEDS"), into("CONTAINS"))]];

/**
 * Every resource from which content flows to an agent over what feeds it, by the relations that `mayPass`, with the relations on one way
 * from the resource to the agent: whoever can write the resource steers the agent. Never throws.
 */
export function agentFeeds(
  estate: Estate,
  agent: number,
  mayPass: (row: number) => boolean = () => true,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const row of estate.relationsIn(agent, "FEEDS")) {
    if (mayPass(row) && !found.has(estate.fromOf(row))) found.set(estate.fromOf(row), [row]);
  }
  for (const [place, rows] of found) {
    for (const type of ["FEEDS", "CONTAINS"] as const) {
      for (const row of estate.relationsIn(place, type)) {
        if (mayPass(row) && !found.has(estate.fromOf(row))) found.set(estate.fromOf(row), [row, ...rows]);
      }
    }
  }
  return found;
}
