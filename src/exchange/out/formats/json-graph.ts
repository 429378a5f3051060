import type { Value } from "../../../ontology/value.ts";
import type { OpenAnswer } from "../answer.ts";
import type { ExportFormat } from "../format.ts";
import { heldProperties } from "../graph-properties.ts";
import type { HeldEntity, HeldRelation } from "../holdings.ts";

/** Nodes and edges, as NetworkX reads them (`node_link_graph`) and d3, Cytoscape.js and Sigma.js with a line of code. */
export const jsonGraph: ExportFormat = {
  name: "graph",
  description: "Nodes and edges in one JSON object (node-link data), sources merged, for NetworkX, d3 and their like.",
  mediaType: "application/json",
  extension: "graph.json",
  needs: "holdings",
  parameters: [],
  write: writeGraph,
};

async function* writeGraph({ about, holdings }: OpenAnswer) {
  if (holdings === undefined) return;
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify(about)},"nodes":[`;
  yield* listed(holdings.entities([]), nodeOf);
  yield `],"edges":[`;
  yield* listed(holdings.relations([]), edgeOf);
  yield "]}\n";
}

function nodeOf(held: HeldEntity): Readonly<Record<string, Value>> {
  const { id, kind } = held.record;
  return { id, kind, name: id, ...heldProperties(held) };
}

function edgeOf(held: HeldRelation): Readonly<Record<string, Value>> {
  const { id, type, from, to } = held.record;
  return { key: id, type, source: from, target: to, ...heldProperties(held) };
}

async function* listed<Item>(pages: AsyncIterable<readonly Item[]>, valueOf: (item: Item) => unknown) {
  let before = "\n";
  for await (const page of pages) {
    yield before + page.map((item) => JSON.stringify(valueOf(item))).join(",\n");
    before = ",\n";
  }
}
