import type { Certainty } from "../ontology/certainty.ts";
import type { Fields } from "../ontology/value.ts";
import type { Subject } from "../store/subject.ts";
import type { Path } from "./path.ts";

/** What a batch means to write about one subject, before it is known whether that changes anything. */
export interface Draft {
  readonly subject: Subject;
  /** The item of the batch that wants it; null where it follows from what the document leaves out. */
  readonly path: Path | null;
  /** It ends because an end of it does: it is counted only where that changes something. */
  readonly follows?: true;
  readonly deed: "PUT" | "END";
  readonly certainty: Certainty;
  /** Ms since 1970. */
  readonly validFrom: number;
  readonly validTo?: number | null;
  readonly fields: Fields;
}
