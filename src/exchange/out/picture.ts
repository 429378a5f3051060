/** How a node or an edge is drawn: what is open, what controls that hold stop, what nobody is on record for. */
export type Stroke = "SOLID" | "DASHED" | "DOTTED";

export interface PictureNode {
  /** What it is in the graph; never shown as an id of the picture. */
  readonly key: string;
  readonly name: string;
  /** Its kind, or what else it is, in a word. */
  readonly kind: string;
  readonly stroke: Stroke;
}

export interface PictureEdge {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly stroke: Stroke;
}

/** An answer as nodes and edges. Whatever has no way to it from a start begins the picture too. */
export interface Picture {
  /** What it shows, in words of ours. */
  readonly title: string;
  /** Keys of the nodes on the left. */
  readonly starts: readonly string[];
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}
