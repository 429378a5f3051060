import { quoted } from "../changes/found.ts";
import { at } from "../changes/path.ts";
import { isObject } from "../changes/reading.ts";
import type { DocumentFormat, Given } from "./document-format.ts";
import { type DocumentGraph, startDocumentGraph } from "./document-graph.ts";
import { carriedFields } from "./oscal/carried-fields.ts";
import { drawDefinition } from "./oscal/draw-definition.ts";
import { drawPlan } from "./oscal/draw-plan.ts";
import { readOscalMapping } from "./oscal/oscal-mapping.ts";
import { schemaChecks } from "./schemas/schema-check.ts";

const models = [
  { root: "system-security-plan", checks: schemaChecks("oscal_ssp_schema"), draw: drawPlan },
  { root: "component-definition", checks: schemaChecks("oscal_component_schema"), draw: drawDefinition },
] as const;

/** Recognised, so that whoever sends one is told which are read. */
const otherRoots = [
  ...["catalog", "profile", "assessment-plan", "assessment-results", "plan-of-action-and-milestones"],
  "mapping-collection",
];

/** 1.1.0 and what came after it under 1: later ones add, and take nothing away. */
const versions = /^1\.[12]\.\d+$/u;

/** OSCAL system security plans and component definitions in JSON. Source: docs/exchange.md, "OSCAL"; <https://pages.nist.gov/OSCAL/>. */
export const oscal: DocumentFormat = {
  name: "OSCAL",
  recognisedBy: "one OSCAL root key, such as system-security-plan",
  about:
    "The provider's and the customer's half of each control: a system security plan or a component definition, OSCAL 1.1.0 to 1.2.2 in JSON, held to its own schema. Known by its uuid. `by-components[]` stands for those of a requirement and of its statements. A mapping may say `thisSystem` (a kind), `organization` and `vendor` (ids of entities).",
  recognise: (root) =>
    isObject(root) && [...models.map((model) => model.root), ...otherRoots].some((key) => isObject(root[key])),
  documentKey: (root) => {
    const model = isObject(root) ? models.map((one) => root[one.root]).find(isObject) : undefined;
    return typeof model?.["uuid"] === "string" ? model["uuid"] : undefined;
  },
  takesMapping: true,
  carries: carriedFields,
  read: (root, given) => ({ graph: read(root, given) }),
};

function read(root: unknown, { mapping }: Given): DocumentGraph {
  const graph = startDocumentGraph();
  const { add } = graph.problems;
  const model = isObject(root) ? models.find((one) => isObject(root[one.root])) : undefined;
  const document = isObject(root) && model !== undefined ? root[model.root] : undefined;
  if (model === undefined || !isObject(document)) {
    const name = isObject(root) ? otherRoots.find((key) => isObject(root[key])) : undefined;
    const what = name === undefined ? "what has no model of OSCAL at its root" : `the OSCAL model ${quoted(name)}`;
    const reason = `${what} is not read; these models are: ${models.map((one) => one.root).join(", ")}`;
    add("UNREADABLE_DOCUMENT", null, { reason });
    return graph;
  }
  const { metadata } = document;
  const version = isObject(metadata) ? metadata["oscal-version"] : undefined;
  if (typeof version === "string" && !versions.test(version)) {
    const path = at(at(at(null, model.root), "metadata"), "oscal-version");
    add("UNSUPPORTED_VERSION", path, { version, format: "OSCAL", accepted: "1.1.0 to 1.2.2 and their corrections" });
    return graph;
  }
  const read = readOscalMapping(mapping, add);
  if (model.checks()(root, null, add)) model.draw(graph, document, read);
  return graph;
}
