/** The tokens of the DOT language (https://graphviz.org/doc/info/lang.html): comments are passed over. */
const token =
  /\s+|\/\/[^\n]*\n|(?<quoted>"(?:[^"\\]|\\[\s\S])*")|(?<id>[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*)|(?<mark>->|[{}[\]=,;])/uy;

export interface DotGraph {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

/** Reads a directed graph of the kind that a picture is. Throws where it is none. */
export function readDot(source: string): DotGraph {
  const tokens = tokensOf(source);
  const nodes = new Map<string, Readonly<Record<string, string>>>();
  const edges: DotGraph["edges"][number][] = [];
  const take = (wanted?: string): string => {
    const next = tokens.shift();
    if (next === undefined || (wanted !== undefined && next !== wanted))
      throw new Error(`${next ?? "end"}, not ${wanted ?? "more"}`);
    return next;
  };
  const attributes = (): Record<string, string> => {
    const found: Record<string, string> = {};
    take("[");
    while (tokens[0] !== "]") {
      const name = take();
      take("=");
      found[name] = valueOf(take());
      if (tokens[0] === ",") take();
    }
    take("]");
    return found;
  };
  take("digraph");
  take();
  take("{");
  while (tokens[0] !== "}") {
    if (tokens[0] === "{") {
      while (take() !== "}");
      continue;
    }
    const id = take();
    if (tokens[0] === "->") {
      take();
      const to = take();
      edges.push({ from: id, to, label: attributes()["label"] ?? "" });
    } else if (id === "graph" || id === "node") attributes();
    else nodes.set(id, attributes());
  }
  take("}");
  if (tokens.length > 0) throw new Error(`${tokens[0]} after the end`);
  return { nodes, edges };
}

function tokensOf(source: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const { lastIndex } = token;
    const match = token.exec(source);
    if (match === null) throw new Error(`no token at ${lastIndex}: ${source.slice(lastIndex, lastIndex + 40)}`);
    const [, quoted, id, mark] = match as readonly (string | undefined)[];
    const kept = quoted ?? id ?? mark;
    if (kept !== undefined) found.push(kept);
  }
  return found;
}

function valueOf(text: string): string {
  if (!text.startsWith('"')) return text;
  return text.slice(1, -1).replace(/\\([\s\S])/gu, (_, character: string) => (character === "n" ? "\n" : character));
}
