import type { Limit } from "../../changes/limits.ts";
import type { Moment } from "../../store/moment.ts";
import type { Holdings } from "./holdings.ts";
import type { Signer } from "./signer.ts";

/** An answer of the API, and the moment and version that it was read at. */
export interface Asked {
  /** In the shape of the document that asked. */
  readonly data: unknown;
  readonly moment: Moment;
}

/** What exports are made from. Each export is given its own, pinned to one version from start to end. */
export interface ExportSource {
  /** Asks the API a question; rejects with AnswerRefused where it has errors. */
  readonly ask: (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Asked>;
  /** All that the graph holds at a moment; instants are RFC 3339 and were checked. */
  readonly holdings: (when: AskedMoment) => Holdings;
  /** Ms since 1970. */
  readonly exportedAt: number;
  readonly limits: ExportLimits;
  /** Absent where no key is configured. */
  readonly signer?: Signer;
}

export interface AskedMoment {
  /** Default: now. */
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** What one export may hold. */
export interface ExportLimits {
  /** Rows of one list of an answer. What is streamed is not bounded. */
  readonly rows: Limit;
}

export const defaultExportLimits: ExportLimits = Object.freeze({
  rows: { max: 100_000, setting: "ANSWERABLE_EXPORT_ROWS_MAX" },
});

/** The API's own errors, each with its code. */
export class AnswerRefused extends Error {
  override readonly name = "AnswerRefused";
  readonly errors: readonly AnswerError[];

  constructor(errors: readonly AnswerError[]) {
    super(errors.map(({ message }) => message).join("\n"));
    this.errors = errors;
  }
}

export interface AnswerError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}
