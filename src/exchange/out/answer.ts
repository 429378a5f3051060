import type { About } from "./about.ts";
import type { ImportFile } from "./ciso-assistant/import-file.ts";
import type { ExportLimits, ExportSource } from "./export-source.ts";
import type { Holdings } from "./holdings.ts";
import type { Parameter } from "./parameter.ts";
import type { Picture } from "./picture.ts";
import type { Signer } from "./signer.ts";
import type { Table } from "./table.ts";

/** What an answer can be shown as; a format says which of these it needs. */
export type View = "tables" | "data" | "picture" | "holdings" | "oscal" | "imports";

/** An answer that can be had as a document: one module each, listed in `answers.ts`. */
export interface ExportAnswer {
  /** In kebab-case, as the question is called in GraphQL: `blast-radius`. */
  readonly name: string;
  /** What it answers, as one sentence. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly views: readonly View[];
  /** Asks, with values that `parameters` have read. Rejects with ExportRefused or AnswerRefused. */
  readonly open: (source: ExportSource, values: Readonly<Record<string, unknown>>) => Promise<OpenAnswer>;
}

/** An answer, ready to be written in any format that its views allow. */
export interface OpenAnswer {
  readonly about: About;
  /** For `tables`: the first is the one meant where none is named. */
  readonly tables?: readonly Table[];
  /** For `data`: what the API answered, and to what. */
  readonly data?: AnsweredData;
  /** What bounded the answer, and who signs it, where a key is configured. */
  readonly limits?: ExportLimits;
  readonly signer?: Signer;
  /** For `picture`. */
  readonly picture?: Picture;
  /** For `oscal`: the document in one version of OSCAL, piece by piece. */
  readonly oscal?: (version: string) => AsyncIterable<string>;
  /** For `imports`: files for the data wizard of CISO Assistant; the first is the one meant where none is named. */
  readonly imports?: readonly ImportFile[];
  /** For `holdings`: the whole graph at the moment. */
  readonly holdings?: Holdings;
}

export interface AnsweredData {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}
