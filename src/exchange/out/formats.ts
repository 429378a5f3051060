import type { ExportFormat } from "./format.ts";
import { cisoAssistant } from "./formats/ciso-assistant.ts";
import { csv } from "./formats/csv.ts";
import { cypherRows } from "./formats/cypher-rows.ts";
import { cypher } from "./formats/cypher.ts";
import { dot } from "./formats/dot.ts";
import { estateJson } from "./formats/estate-json.ts";
import { estateYaml } from "./formats/estate-yaml.ts";
import { graphml } from "./formats/graphml.ts";
import { jsonGraph } from "./formats/json-graph.ts";
import { json } from "./formats/json.ts";
import { mermaid } from "./formats/mermaid.ts";
import { oscal } from "./formats/oscal.ts";
import { pack } from "./formats/pack.ts";
import { svg } from "./formats/svg.ts";
import { xlsx } from "./formats/xlsx.ts";

/** Every format that is written. */
export const exportFormats: readonly ExportFormat[] = [
  csv,
  xlsx,
  json,
  pack,
  oscal,
  cisoAssistant,
  mermaid,
  dot,
  svg,
  estateYaml,
  estateJson,
  jsonGraph,
  graphml,
  cypher,
  cypherRows,
];
