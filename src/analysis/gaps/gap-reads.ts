import type { Kind } from "../../ontology/kinds.ts";
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
  /** The fields that are read of the subject and of what lies on the ways, by kind. */
  readonly fields: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** The instants (ms since 1970) at which the clock alone may move the answer, from the fields of an entity on the ways. */
  readonly dates?: Readonly<Partial<Record<Kind, (facts: Fields) => readonly number[]>>>;
  /** What is read of the estate as a whole, as one text: where it differs, every subject is looked at again. */
  readonly everywhere?: readonly ((snapshot: Snapshot) => string)[];
}
