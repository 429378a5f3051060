import type { ChainName, Graph } from "./graph.ts";

/** By row, the row that comes behind it in chains of this name, or `noRow`. */
export function nextInChain({ relations }: Graph, name: ChainName): Int32Array {
  return name === "influenceOut" || name === "governanceOut" ? relations.nextOut : relations.nextIn;
}
