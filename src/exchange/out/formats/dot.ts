import { aboutLines } from "../about.ts";
import type { OpenAnswer } from "../answer.ts";
import type { ExportFormat } from "../format.ts";
import { layOutPicture, type PlacedEdge, type PlacedNode } from "../lay-out-picture.ts";
import { shortText } from "../short-text.ts";

/** A graph in the language of Graphviz, https://graphviz.org/doc/info/lang.html. */
export const dot: ExportFormat = {
  name: "dot",
  description: "A picture as a DOT graph, for Graphviz.",
  mediaType: "text/vnd.graphviz; charset=utf-8",
  extension: "dot",
  needs: "picture",
  parameters: [],
  write: writeDot,
};

// eslint-disable-next-line @typescript-eslint/require-await -- every format gives its document piece by piece
async function* writeDot({ about, picture }: OpenAnswer) {
  if (picture === undefined) return;
  const { title, nodes, edges, cut } = layOutPicture(picture);
  const layers = Map.groupBy(nodes, ({ layer }) => layer);
  yield [
    ...aboutLines(about).map((line) => `// ${line}\n`),
    "digraph answer {\n",
    `  graph [rankdir=LR, labelloc=t, label=${quoted([title, cut ?? ""], 200)}]\n`,
    "  node [shape=box]\n",
    ...nodes.map(node),
    ...Array.from(layers.values(), (members) => `  { rank=same; ${members.map(({ id }) => `${id};`).join(" ")} }\n`),
    ...edges.map(edge),
    "}\n",
  ].join("");
}

function node({ id, name, kind, stroke }: PlacedNode): string {
  return `  ${id} [label=${quoted([name, kind], 60)}, style=${stroke.toLowerCase()}]\n`;
}

function edge({ from, to, label, stroke }: PlacedEdge): string {
  return `  ${from.id} -> ${to.id} [label=${quoted([label], 120)}, style=${stroke.toLowerCase()}]\n`;
}

/** Lines of text as one quoted string; a backslash or a quote of theirs is just that. */
function quoted(lines: readonly string[], charactersMax: number): string {
  const texts = lines.filter((line) => line !== "").map((line) => shortText(line, charactersMax));
  return `"${texts.map((text) => text.replace(/[\\"]/gu, String.raw`\$&`)).join("\\n")}"`;
}
