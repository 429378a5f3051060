import type { Certainty } from "../../ontology/certainty.ts";
import type { Problem } from "../../changes/problem.ts";
import type { DocumentGraph } from "../document-graph.ts";

/** A document that was read once from its beginning to its end, and can be drawn part by part as often as is asked. */
export interface StreamedDocument {
  readonly certainty: Certainty;
  /** Characters that were taken out of texts, and what is told of the document as a whole. */
  readonly cleaned: readonly Problem[];
  /** Calls `visit` with what came of each part, in the order of the document. */
  readonly draw: (visit: (graph: DocumentGraph) => void | Promise<void>) => Promise<void>;
}
