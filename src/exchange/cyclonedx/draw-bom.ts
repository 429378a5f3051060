import { at } from "../../changes/path.ts";
import { startDocumentGraph, type DocumentGraph } from "../document-graph.ts";
import type { Bom } from "./bom.ts";
import { type BomIndex, type GrowingIndex, startBomIndex } from "./bom-index.ts";
import { listIn } from "./data-names.ts";
import { drawComponent } from "./draw-component.ts";
import { drawDeclarations } from "./draw-declarations.ts";
import { drawDependency } from "./draw-dependency.ts";
import { drawMetadata } from "./draw-metadata.ts";
import { drawOffering } from "./draw-offering.ts";
import { drawStandards } from "./draw-standard.ts";
import { drawVulnerability } from "./draw-vulnerability.ts";

type Written = Readonly<Record<string, unknown>>;

/** The lists of a document that may be long, in the order in which they are drawn. */
export const longLists = ["components", "services", "dependencies", "vulnerabilities"] as const;
export type LongList = (typeof longLists)[number];

const noters = {
  components: "noteComponent",
  services: "noteService",
  dependencies: "noteDependency",
  vulnerabilities: "noteVulnerability",
} as const satisfies Record<LongList, keyof GrowingIndex>;

const drawers = {
  components: drawComponent,
  services: drawOffering,
  dependencies: drawDependency,
  vulnerabilities: drawVulnerability,
} as const;

/** Of the root, what says how to read it; the version of a document is not that of what it describes. */
const structure = new Set([
  "$schema",
  "bomFormat",
  "specVersion",
  "serialNumber",
  "metadata",
  "declarations",
  "definitions",
  ...longLists,
]);

export function noteItem(index: GrowingIndex, list: LongList, item: unknown): void {
  index[noters[list]](item);
}

export function drawItem(bom: Bom, list: LongList, item: unknown, position: number): void {
  drawers[list](bom, item, at(at(null, list), position));
}

/** The root without its long lists: what it describes, standards, declarations; and what has no place is told. */
export function drawRest(
  graph: DocumentGraph,
  index: BomIndex,
  key: string,
  rest: Written,
  providers: Bom["providers"] = new Map(),
): Bom {
  const bom = { graph, key, index, providers };
  const supplier = drawMetadata(bom, rest["metadata"]);
  const drawn = { ...bom, supplier };
  drawStandards(drawn, rest);
  drawDeclarations(drawn, rest);
  for (const name of Object.keys(rest)) {
    if (!structure.has(name))
      graph.leaveOut(at(null, name), `The ${name} of the document`, "the graph has no place for it");
  }
  return drawn;
}

/** A whole document that its schema takes. Never throws. */
export function drawBom(root: Written, key: string): DocumentGraph {
  const graph = startDocumentGraph();
  const index = startBomIndex();
  index.noteRest(root, key);
  for (const list of longLists) for (const item of listIn(root, list)) noteItem(index, list, item);
  const bom = drawRest(graph, index.index, key, root);
  for (const list of longLists) {
    for (const [position, item] of listIn(root, list).entries()) drawItem(bom, list, item, position);
  }
  return graph;
}
