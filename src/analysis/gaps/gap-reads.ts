import type { Kind } from "../../ontology/kinds.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import type { Fields } from "../../ontology/value.ts";
import type { ReadPath } from "./read-path.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What a rule reads beside the existence of its subject. After a change its subjects are found by walking these ways back from
 * what changed, so whatever is left out here is a gap that is not noticed. LOCAL rules walk relations alone; CONE rules begin
 * with `reaches` or `leadsHere`.
 */
export interface GapReads {
  /** The ways from the subject to what is read; that something exists on a way is read by itself. */
  readonly paths: readonly ReadPath[];
  /**
   * The fields that are read of the subject and of what lies on the ways, by kind; `validFrom` where it is read since when something has
   * existed, `contested` where it is read which fields the sources disagree on.
   */
  readonly fields: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** The instants (ms since 1970) at which the clock alone may move the answer, from the fields of an entity on the ways. */
  readonly dates?: Readonly<Partial<Record<Kind, (facts: Fields) => readonly number[]>>>;
  /** What is read of the estate as a whole. */
  readonly everywhere?: readonly ReadEverywhere[];
}

/** Something that is read of all entities of some kinds, however they are connected to the subject. */
export interface ReadEverywhere {
  /** The kinds whose entities, and the types whose relations, need no way from the subject to be read. */
  readonly kinds: readonly Kind[];
  readonly types: readonly RelationType[];
  /** All that is read of them, as one text: where it differs, every subject is looked at again. */
  readonly textOf: (snapshot: Snapshot) => string;
}
