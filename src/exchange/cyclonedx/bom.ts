import type { DocumentGraph } from "../document-graph.ts";
import type { BomIndex } from "./bom-index.ts";

/** A document while it is drawn. */
export interface Bom {
  readonly graph: DocumentGraph;
  /** Its serial number; lacking, its source. */
  readonly key: string;
  readonly index: BomIndex;
  /** By what is provided, whoever provides it, as far as it was drawn. */
  readonly providers: Map<string, Set<string>>;
  /** The id of whoever answers for what it says of vulnerabilities. */
  readonly supplier: string | undefined;
}
