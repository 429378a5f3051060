import type { Kind } from "../../ontology/kinds.ts";
import type { DocumentGraph } from "../document-graph.ts";
import type { OscalMapping } from "./oscal-mapping.ts";

/** Something of a document that has a place in the graph. */
export interface Drawn {
  readonly kind: Kind;
  readonly id: string;
}

/** An OSCAL document while it is drawn. */
export interface Oscal {
  readonly graph: DocumentGraph;
  /** The uuid of its root. */
  readonly key: string;
  readonly mapping: OscalMapping;
  /** By uuid, those of `metadata.parties`. */
  readonly parties: ReadonlyMap<string, Drawn>;
  /** Whoever answers for what the document provides; undefined where it names nobody. */
  readonly vendor: string | undefined;
  /** When the document was last changed: an instant. */
  readonly lastModified: string | undefined;
}
