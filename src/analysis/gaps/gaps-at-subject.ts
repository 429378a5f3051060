import type { GapEnds } from "./gap-ends.ts";
import type { GapKey } from "./gap-key.ts";
import type { GapRuleName } from "./gap-rule-names.ts";

/** What is kept of the gaps of a rule at one subject, of which there is at least one: their ids are put together when they are asked for. */
export interface GapsAtSubject {
  readonly subject: number;
  /** What the ids begin with. */
  readonly place: string;
  readonly ends: GapEnds;
}

/** What the ids of a rule at a subject begin with. */
export function gapPlace(rule: GapRuleName, subjectId: string): string {
  return `${rule}:${subjectId}`;
}

/** The smallest id, and the largest. */
export function firstId({ place, ends }: GapsAtSubject): string {
  return place + (ends[0] ?? "");
}
export function lastId({ place, ends }: GapsAtSubject): string {
  return place + (ends.at(-1) ?? "");
}

/** The gaps by id. */
export function keysOf({ subject, place, ends }: GapsAtSubject): GapKey[] {
  return ends.map((end) => ({ id: place + end, subject }));
}
