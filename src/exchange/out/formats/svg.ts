import { aboutLines } from "../about.ts";
import type { OpenAnswer } from "../answer.ts";
import type { ExportFormat } from "../format.ts";
import { layOutPicture, type PlacedEdge, type PlacedNode } from "../lay-out-picture.ts";
import type { Stroke } from "../picture.ts";
import { shortText } from "../short-text.ts";
import { xmlText } from "../xml-text.ts";

/** A picture that needs nothing to be seen: no script, no style sheet, no link, no font. */
export const svg: ExportFormat = {
  name: "svg",
  description: "A picture as SVG, without scripts and links.",
  mediaType: "image/svg+xml; charset=utf-8",
  extension: "svg",
  needs: "picture",
  parameters: [],
  write: writeSvg,
};

/** In pixels. */
const [boxWidth, boxHeight, columnWidth, rowHeight, margin, headHeight] = [200, 44, 340, 72, 20, 56];

const dashes: Readonly<Record<Stroke, string>> = {
  SOLID: "",
  DASHED: ' stroke-dasharray="6 4"',
  DOTTED: ' stroke-dasharray="1 4"',
};

// eslint-disable-next-line @typescript-eslint/require-await -- every format gives its document piece by piece
async function* writeSvg({ about, picture }: OpenAnswer) {
  if (picture === undefined) return;
  const { title, nodes, edges, cut } = layOutPicture(picture);
  const layers = Math.max(0, ...nodes.map(({ layer }) => layer)) + 1;
  const rows = Math.max(0, ...nodes.map(({ row }) => row)) + 1;
  const width = 2 * margin + (layers - 1) * columnWidth + boxWidth;
  const height = 2 * margin + headHeight + rows * rowHeight;
  yield [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `,
    'role="img" font-family="sans-serif" font-size="12">\n',
    `<title>${xmlText(shortText(title, 200))}</title>\n`,
    `<desc>${xmlText([...aboutLines(about), ...(cut === undefined ? [] : [cut])].join("; "))}</desc>\n`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>\n`,
    text(margin, margin + 12, title, 110, 'font-weight="bold"'),
    text(
      margin,
      margin + 30,
      [`As of ${about.asOf}, graph version ${about.graphVersion}`, cut ?? ""].filter(Boolean).join(". "),
      200,
      'fill="#555555"',
    ),
    ...edges.map(edge),
    ...nodes.map(node),
    "</svg>\n",
  ].join("");
}

function leftOf({ layer }: PlacedNode): number {
  return margin + layer * columnWidth;
}

function topOf({ row }: PlacedNode): number {
  return margin + headHeight + row * rowHeight;
}

function node(placed: PlacedNode): string {
  const { id, name, kind, stroke } = placed;
  const [x, y] = [leftOf(placed), topOf(placed)];
  return [
    `<g id="${id}"><title>${xmlText(shortText(`${name} (${kind})`, 300))}</title>`,
    `<rect x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="4" fill="#f5f7fa" stroke="#333333"${dashes[stroke]}/>`,
    text(x + 8, y + 18, name, 28, ""),
    text(x + 8, y + 34, kind, 30, 'fill="#555555" font-size="10"'),
    "</g>\n",
  ].join("");
}

/** From the right side of one box to the left side of the other; back again from left to right. */
function edge({ from, to, label, stroke }: PlacedEdge): string {
  const isForward = to.layer > from.layer;
  const [startX, endX] = isForward ? [leftOf(from) + boxWidth, leftOf(to)] : [leftOf(from), leftOf(to) + boxWidth];
  const [startY, endY] = [topOf(from) + boxHeight / 2, topOf(to) + boxHeight / 2];
  const bend = isForward ? 50 : -50;
  const [middleX, middleY] = [(startX + endX) / 2, (startY + endY) / 2];
  const tip = isForward ? -7 : 7;
  return [
    `<g><title>${xmlText(shortText(label, 300))}</title>`,
    `<path d="M${startX} ${startY} C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}" fill="none" stroke="#777777"${dashes[stroke]}/>`,
    `<path d="M${endX} ${endY} L${endX + tip} ${endY - 4} L${endX + tip} ${endY + 4} Z" fill="#777777"/>`,
    text(middleX, middleY - 4, label, 22, 'fill="#333333" font-size="10" text-anchor="middle"'),
    "</g>\n",
  ].join("");
}

function text(x: number, y: number, words: string, charactersMax: number, attributes: string): string {
  return `<text x="${x}" y="${y}"${attributes === "" ? "" : ` ${attributes}`}>${xmlText(shortText(words, charactersMax))}</text>`;
}
