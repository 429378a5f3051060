import { found } from "../changes/found.ts";
import { isObject } from "../changes/reading.ts";
import { bomChecks, tellVersion } from "./cyclonedx/bom-checks.ts";
import { carriedFields } from "./cyclonedx/carried-fields.ts";
import { drawBom } from "./cyclonedx/draw-bom.ts";
import type { DocumentFormat } from "./document-format.ts";
import { type DocumentGraph, startDocumentGraph } from "./document-graph.ts";

/** CycloneDX 1.2 to 1.7 in JSON. Source: docs/exchange.md, "CycloneDX"; <https://cyclonedx.org/specification/overview/>. */
export const cyclonedx: DocumentFormat = {
  name: "CYCLONEDX",
  recognisedBy: "bomFormat: CycloneDX",
  about:
    "What an AI system is made of, who is behind each part, and what its supplier says of vulnerabilities: CycloneDX 1.2 to 1.7 in JSON, held to its own schema. Known by its serial number. `components[]` stands for components wherever they lie: in others, in `metadata.component`, in `pedigree.ancestors`, in `declarations.targets`; `services[]` likewise.",
  recognise: (root) => isObject(root) && root["bomFormat"] === "CycloneDX",
  documentKey,
  carries: carriedFields,
  read: (root, { source }) => ({ graph: read(root, documentKey(root) ?? source) }),
};

function documentKey(root: unknown): string | undefined {
  const serial = isObject(root) ? root["serialNumber"] : undefined;
  return typeof serial === "string" && serial !== "" ? serial : undefined;
}

function read(root: unknown, key: string): DocumentGraph {
  const refused = startDocumentGraph();
  const { add } = refused.problems;
  if (!isObject(root)) {
    add("INVALID_VALUE", null, { found: found(root), accepted: "an object" });
    return refused;
  }
  const checks = bomChecks(root["specVersion"]);
  if (checks === undefined) {
    tellVersion(root["specVersion"], add);
    return refused;
  }
  return checks()(root, null, add) ? drawBom(root, key) : refused;
}
