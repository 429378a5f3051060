import type { Picture, PictureEdge, PictureNode } from "./picture.ts";

/** More than this nobody reads, and what draws pictures of text gives up. */
const pictureNodesMax = 300;

/** A node in its place: layers run from left to right, rows from the top, both from 0. */
export interface PlacedNode extends PictureNode {
  /** Ours, and nobody else's: `n1`, `n2`, … */
  readonly id: string;
  readonly layer: number;
  readonly row: number;
}

export interface PlacedEdge extends Omit<PictureEdge, "from" | "to"> {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

export interface PlacedPicture {
  readonly title: string;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** What is not shown, as a sentence; undefined where all is. */
  readonly cut: string | undefined;
}

/**
 * Places nodes in layers by how many edges they are from a start, and in a layer by where they are reached from, then in the order
 * in which they were drawn. Of more than 300 those nearest the start are kept. The same picture is placed alike. Never throws.
 */
export function layOutPicture({ title, starts, nodes, edges }: Picture): PlacedPicture {
  const layers = layersOf(starts, nodes, edges);
  const into = Map.groupBy(edges, ({ to }) => to);
  const rowOf = new Map<string, number>();
  const placed = new Map<string, PlacedNode>();
  for (const [layer, members] of layers.entries()) {
    const heights = new Map(members.map(({ key }) => [key, heightOf(into.get(key) ?? [], rowOf)]));
    const sorted = members.toSorted((left, right) => (heights.get(left.key) ?? 0) - (heights.get(right.key) ?? 0));
    for (const [row, node] of sorted.entries()) {
      rowOf.set(node.key, row);
      if (placed.size < pictureNodesMax) placed.set(node.key, { ...node, id: `n${placed.size + 1}`, layer, row });
    }
  }
  return {
    title,
    nodes: [...placed.values()],
    edges: edges.flatMap((edge) => placedEdge(edge, placed)),
    cut:
      nodes.length <= placed.size
        ? undefined
        : `${placed.size} of ${nodes.length} are shown, those nearest the start; a picture has at most ${pictureNodesMax}.`,
  };
}

/** The nodes by their distance from a start; what no edge leads to is a start itself. */
function layersOf(
  starts: readonly string[],
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
): readonly (readonly PictureNode[])[] {
  const left = new Map(nodes.map((node) => [node.key, node]));
  const outOf = Map.groupBy(edges, ({ from }) => from);
  const reached = new Set(edges.map(({ to }) => to));
  const layers: PictureNode[][] = [];
  let wave = nodes.filter(({ key }) => starts.includes(key) || !reached.has(key));
  while (left.size > 0) {
    // Where all that is left lies on a cycle, the first of it begins anew.
    if (wave.length === 0) wave = [...left.values()].slice(0, 1);
    for (const { key } of wave) left.delete(key);
    layers.push(wave);
    const next = new Set(wave.flatMap(({ key }) => outOf.get(key) ?? []).map(({ to }) => to));
    wave = [...next].flatMap((key) => left.get(key) ?? []);
  }
  return layers;
}

/** The middle of the rows that a node is reached from; 0 where there are none. */
function heightOf(into: readonly PictureEdge[], rowOf: ReadonlyMap<string, number>): number {
  const rows = into.flatMap(({ from }) => rowOf.get(from) ?? []);
  return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;
}

function placedEdge(
  { from, to, ...edge }: PictureEdge,
  placed: ReadonlyMap<string, PlacedNode>,
): readonly PlacedEdge[] {
  const [left, right] = [placed.get(from), placed.get(to)];
  return left === undefined || right === undefined ? [] : [{ ...edge, from: left, to: right }];
}
