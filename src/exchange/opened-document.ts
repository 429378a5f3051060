import type { Problem } from "../changes/problem.ts";
import type { DocumentReading } from "./document-format.ts";

/** What a document turned out to be: what it says, or why it is refused. */
export type OpenedDocument = ReadDocument | RefusedDocument;

export interface ReadDocument {
  /** The name of its format. */
  readonly format: string;
  readonly reading: DocumentReading;
  /** What was left out before it was read: characters that do not show. */
  readonly notCarriedOver: readonly Problem[];
  /** Problems with the lines at which their paths stand. */
  readonly located: (problems: readonly Problem[]) => readonly Problem[] | Promise<readonly Problem[]>;
  /** To be called when nothing is to be located any more, where it holds more than memory. */
  readonly close?: () => Promise<void>;
}

export interface RefusedDocument {
  readonly format: string;
  readonly refused: readonly Problem[];
}
