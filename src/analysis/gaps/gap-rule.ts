import type { Kind } from "../../ontology/kinds.ts";
import type { GapEnds } from "./gap-ends.ts";
import type { GapReads } from "./gap-reads.ts";
import type { GapRuleName } from "./gap-rule-names.ts";
import type { Severity } from "./severity.ts";
import type { Snapshot } from "./snapshot.ts";

/** One gap that a rule finds at a subject. */
export interface FoundGap {
  /**
   * What tells it from the other gaps that the rule finds at the subject: ids of entities, or where no entity does, a name.
   * It becomes part of the gap's id, so it has to stay while the gap does.
   */
  readonly apart?: readonly string[];
  /** The other entities that the sentence names, in the order in which they are told. */
  readonly related: readonly number[];
  /** What is missing, conflicting or stale, with the entities by name. */
  readonly sentence: string;
  /** What somebody can do about it. */
  readonly remedy: string;
  /** The latest start, in ms since 1970, among the facts that it names; undefined where none of them has one. */
  readonly since: number | undefined;
}

/**
 * A rule: a pure function from a snapshot and a subject to gaps, with what it reads. Source: docs/analyses.md, "Gaps".
 */
export interface GapRule {
  readonly rule: GapRuleName;
  /** The same for every gap of the rule. */
  readonly severity: Severity;
  /** When it fires and why that matters: whole sentences for the users of the API. */
  readonly explanation: string;
  /** The kinds of entities that it looks at. */
  readonly subjects: readonly Kind[];
  readonly reads: GapReads;
  /** Its gaps at one subject, in any order. What takes long is a generator that yields every few thousand steps. Never throws. */
  readonly gapsAt: (snapshot: Snapshot, subject: number) => readonly FoundGap[] | Generator<void, readonly FoundGap[]>;
  /**
   * What the ids of the gaps that `gapsAt` finds at a subject end with, by their `apart`: worked out of what all subjects share, so that it
   * costs less where many are looked at, and no sentence is put together. Left out where nothing is to be gained. Never throws.
   */
  readonly endsAt?: (snapshot: Snapshot, subject: number) => GapEnds | Generator<void, GapEnds>;
}
