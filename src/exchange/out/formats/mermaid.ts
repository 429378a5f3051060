import { aboutLines } from "../about.ts";
import type { OpenAnswer } from "../answer.ts";
import type { ExportFormat } from "../format.ts";
import { layOutPicture, type PlacedEdge, type PlacedNode } from "../lay-out-picture.ts";
import type { Stroke } from "../picture.ts";
import { shortText } from "../short-text.ts";

/** A flowchart of https://mermaid.js.org, which Markdown of many places shows as a picture. */
export const mermaid: ExportFormat = {
  name: "mermaid",
  description: "A picture as a Mermaid flowchart, for Markdown.",
  mediaType: "text/vnd.mermaid; charset=utf-8",
  extension: "mmd",
  needs: "picture",
  parameters: [],
  write: writeMermaid,
};

// eslint-disable-next-line @typescript-eslint/require-await -- every format gives its document piece by piece
async function* writeMermaid({ about, picture }: OpenAnswer) {
  if (picture === undefined) return;
  const { title, nodes, edges, cut } = layOutPicture(picture);
  yield [
    "flowchart LR\n",
    ...aboutLines(about).map((line) => `  %% ${line}\n`),
    `  accTitle: ${shortText(title, 120)}\n`,
    ...nodes.map(node),
    ...edges.map(edge),
    cut === undefined ? "" : `  cut["${mermaidText(cut, 200)}"]\n`,
    "  classDef dashed stroke-dasharray: 5 5\n",
    "  classDef dotted stroke-dasharray: 1 4\n",
  ].join("");
}

const arrows: Readonly<Record<Stroke, string>> = { SOLID: "-->", DASHED: "-.->", DOTTED: "-.->" };
const classes: Readonly<Record<Stroke, string>> = { SOLID: "", DASHED: ":::dashed", DOTTED: ":::dotted" };

function node({ id, name, kind, stroke }: PlacedNode): string {
  return `  ${id}["${mermaidText(name, 60)}<br/>${mermaidText(kind, 40)}"]${classes[stroke]}\n`;
}

function edge({ from, to, label, stroke }: PlacedEdge): string {
  return `  ${from.id} ${arrows[stroke]}|"${mermaidText(label, 120)}"| ${to.id}\n`;
}

/** All but letters, digits and a little punctuation as entities: what is markup, a directive or the end of a text elsewhere is none here. */
function mermaidText(text: string, charactersMax: number): string {
  const plain = shortText(text, charactersMax);
  return plain.replace(/[^\p{L}\p{M}\p{N} .,:+_()…-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`) || " ";
}
