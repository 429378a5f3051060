/**
 * The part of Mermaid's flowchart grammar that a picture needs (https://mermaid.js.org/syntax/flowchart.html), a line each: what is
 * in quotes holds no quote, and `#…;` stands for a character.
 */
const text = String.raw`"(?:[^"#\n\r]|#\d+;)*"`;
const node = new RegExp(String.raw`^ {2}(?<id>\w+)\[(?<label>${text})\](?::::\w+)?$`, "u");
const edge = new RegExp(String.raw`^ {2}(?<from>\w+) (?:-->|-\.->)\|(?<label>${text})\| (?<to>\w+)$`, "u");
const other = /^(?:flowchart LR| {2}%% [^{}\n]*| {2}accTitle: [^{}%\n]*| {2}classDef \w+ [\w :-]+)$/u;

export interface MermaidFlowchart {
  readonly nodes: ReadonlyMap<string, string>;
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

/** Reads a flowchart, texts as they are shown. Throws at a line that is none of the grammar. */
export function readMermaid(source: string): MermaidFlowchart {
  const nodes = new Map<string, string>();
  const edges: MermaidFlowchart["edges"][number][] = [];
  for (const line of source.trimEnd().split("\n")) {
    const { id, label = "", from, to } = node.exec(line)?.groups ?? edge.exec(line)?.groups ?? {};
    if (id !== undefined) nodes.set(id, shown(label));
    else if (from !== undefined && to !== undefined) edges.push({ from, to, label: shown(label) });
    else if (!other.test(line)) throw new Error(`no line of a flowchart: ${line}`);
  }
  return { nodes, edges };
}

function shown(label: string): string {
  return label.slice(1, -1).replace(/#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}
