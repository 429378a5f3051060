import type { Problem } from "../changes/problem.ts";

/** A format of documents in: one module a format, listed in `document-formats.ts`. Both functions are pure and never throw. */
export interface DocumentFormat {
  /** The value of `enum ImportFormat`. */
  readonly name: string;
  /** What it looks for at the root, for the message that tells what was tried. */
  readonly recognisedBy: string;
  /** Whether a parsed document is of this format; looks only at the root. */
  readonly recognise: (root: unknown) => boolean;
  readonly read: (root: unknown) => DocumentReading;
}

/** What a document says. */
export interface DocumentReading {
  /** In the shape of `ChangesInput`; checked as any batch is. */
  readonly changes: unknown;
  /** Parts with no place in the graph. */
  readonly notCarriedOver: readonly Problem[];
}
