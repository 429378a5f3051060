import type { Fields } from "../ontology/value.ts";
import type { ChangeRecord } from "../store/change-query.ts";
import type { Moment } from "../store/moment.ts";

/** An answer that moved. */
export interface Move {
  /** The version and the instant from which on it is the new one. */
  readonly moment: Moment;
  readonly sentence: string;
  readonly before: Fields;
  readonly after: Fields;
  /** The first of the changes of that version that may have moved it, in the order of the log; none where the clock did. */
  readonly changes: readonly ChangeRecord[];
}
