import type { ExportRequest, OpenExport } from "../exchange/out/open-export.ts";
import type { ImportPayload, ImportVariables } from "./questions/import-document.ts";

/** What GraphQL answered. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The way to a graph: a server, or a store that this process opened. */
export interface Door {
  /** Rejects with `CommandFault` where nothing answers. */
  readonly ask: <Data>(document: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer<Data>>;
  /** For a document too large for `ask`; absent where that has no bound. The payload has no changes. */
  readonly upload?: (document: ImportVariables) => Promise<ImportPayload>;
  /** An answer as a document. Rejects with ExportRefused or AnswerRefused for what the caller can mend. */
  readonly download: (request: ExportRequest) => Promise<OpenExport>;
  readonly close: () => Promise<void>;
}
