import type { Picture, PictureEdge, PictureNode, Stroke } from "./picture.ts";

const strokes: readonly Stroke[] = ["SOLID", "DASHED", "DOTTED"];

/** A picture that is put together bit by bit: nodes once each, edges between the same two joined. */
export class PictureDraft {
  readonly #nodes = new Map<string, PictureNode>();
  readonly #edges = new Map<string, PictureEdge>();

  /** Adds a node, or draws one that is there as plainly as it is said to be now. */
  node(node: PictureNode): void {
    const there = this.#nodes.get(node.key);
    this.#nodes.set(node.key, there === undefined ? node : { ...there, stroke: plainer(there.stroke, node.stroke) });
  }

  /** Adds an edge; one between the same two has both labels. */
  edge(edge: PictureEdge): void {
    const key = JSON.stringify([edge.from, edge.to]);
    const there = this.#edges.get(key);
    if (there === undefined) {
      this.#edges.set(key, edge);
      return;
    }
    const labels = there.label.split("; ");
    const label = labels.includes(edge.label) ? there.label : `${there.label}; ${edge.label}`;
    this.#edges.set(key, { ...there, label, stroke: plainer(there.stroke, edge.stroke) });
  }

  done(title: string, starts: readonly string[]): Picture {
    return { title, starts, nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }
}

function plainer(left: Stroke, right: Stroke): Stroke {
  return strokes.indexOf(left) <= strokes.indexOf(right) ? left : right;
}
