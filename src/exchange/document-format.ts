import type { Problem } from "../changes/problem.ts";
import type { DocumentLimits } from "./document-limits.ts";
import type { Content } from "./read-content.ts";
import type { Tables } from "./table/table.ts";
import type { DocumentGraph } from "./document-graph.ts";

/** A format of documents in: one module a format, listed in `document-formats.ts`. Its functions are pure and never throw. */
export interface DocumentFormat {
  /** The value of `enum ImportFormat`. */
  readonly name: string;
  /** What it looks for at the root, for the message that tells what was tried; undefined where it has to be named. */
  readonly recognisedBy?: string;
  /** Whether a parsed document is of this format; looks only at the root. */
  readonly recognise: (root: unknown) => boolean;
  /**
   * The name that the document has for itself, by which a source of its own can be made: a serial number, a URN. Undefined
   * where it has none, and its source stands for it.
   */
  readonly documentKey?: (root: unknown) => string | undefined;
  /** What it is for and what its documents are known by, for docs/exchange.md. */
  readonly about?: string;
  /** What becomes of each field, for the tables of docs/exchange.md; a test holds them to the fixtures of the format. */
  readonly carries?: readonly CarriedField[];
  /** Whether a text may hold several YAML documents; `root` is then the list of them. */
  readonly takesSeveral?: boolean;
  /** Whether it takes a mapping, which leaves open what the document does not say. */
  readonly takesMapping?: boolean;
  /** Whether bytes are those of the format, where it is no text. */
  readonly isBytes?: (content: Content) => boolean;
  /** Of a format that is a tree in YAML or JSON. */
  readonly read?: (root: unknown, given: Given) => DocumentReading;
  /** Of a format that is tables, which a mapping reads. A format with neither is recognised and not read yet. */
  readonly readTables?: (content: Content, limits: DocumentLimits, mapping: unknown) => Promise<Tables>;
}

/** A format whose documents are trees, in YAML or JSON. */
export type TreeFormat = DocumentFormat & Required<Pick<DocumentFormat, "read">>;

/** A format whose documents are tables. */
export type TableFormat = DocumentFormat & Required<Pick<DocumentFormat, "readTables">>;

/** A line of the table of a format. */
export interface CarriedField {
  /** Where it stands: `components[].supplier.name`; `*` is any key or position, `{a,b}` either; it stands for all within it. */
  readonly field: string;
  /** What becomes of it, in the words of the manual. */
  readonly becomes: string;
  /** Whether it says something that is not itself kept, as `disabled: true` does. */
  readonly isRead?: true;
}

/** What the caller says of a document beside it. */
export interface Given {
  /** Who asserts it; the document key of formats whose documents have none. */
  readonly source: string;
  /** Which column is which field, or whatever else the format leaves open: the parsed mapping, where one was given. */
  readonly mapping?: unknown;
}

/** What a document says. */
export type DocumentReading = GraphReading | ChangesReading;

/** What was made of a document of another format. Its entities are met with those of the graph before they are written. */
export interface GraphReading {
  readonly graph: DocumentGraph;
}

/** A document in our own format, whose ids are its author's. */
export interface ChangesReading {
  /** In the shape of `ChangesInput`; checked as any batch is. */
  readonly changes: unknown;
  readonly notCarriedOver: readonly Problem[];
}
