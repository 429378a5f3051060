import type { OpenAnswer, View } from "./answer.ts";
import type { Parameter } from "./parameter.ts";

/** A format of documents out: one module each, listed in `formats.ts`. */
export interface ExportFormat {
  /** `csv`, as in `GET /export/{answer}/{format}`. */
  readonly name: string;
  /** What it is good for, as one sentence. */
  readonly description: string;
  readonly mediaType: string;
  /** Of a file that holds it, without the first dot. */
  readonly extension: string;
  /** What of an answer it shows. */
  readonly needs: View;
  /** Its own arguments, beside those of the answer. */
  readonly parameters: readonly Parameter[];
  /** Its bytes are signed, and the signature goes beside them. */
  readonly isSigned?: true;
  /** The document piece by piece; whoever reads slowly is waited for. Rejects with ExportRefused before the first piece. */
  readonly write: (
    answer: OpenAnswer,
    values: Readonly<Record<string, unknown>>,
  ) => AsyncGenerator<string | Uint8Array, void>;
}
