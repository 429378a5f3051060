import type { Kind } from "../../ontology/kinds.ts";
import { kinds } from "../../ontology/kinds.ts";
import type { GivenFields } from "../document-graph.ts";

/** What an entity of Backstage is here, and what follows from that; undefined where it is nothing. */
export interface KindReading {
  readonly kind: Kind;
  readonly fields: GivenFields;
}

/** The annotation by which a catalogue says what a component is here. */
export const kindAnnotation = "answerable/kind";

const aiResources: Readonly<Record<string, KindReading>> = {
  skill: { kind: "PLUGIN", fields: { pluginKind: "SKILL" } },
  plugin: { kind: "PLUGIN", fields: { pluginKind: "EXTENSION" } },
  rule: { kind: "CONTROL", fields: { controlKind: "POLICY", nature: "ORGANIZATIONAL" } },
  marketplace: { kind: "PLATFORM", fields: { platformKind: "REGISTRY" } },
};

/** Types of resources that say plainly what they are. */
const resourceKinds: Readonly<Record<string, string>> = {
  database: "DATABASE",
  dataset: "DATASET",
  mailbox: "MAILBOX",
  queue: "QUEUE",
  topic: "QUEUE",
  repository: "REPOSITORY",
  "secret-store": "SECRET_STORE",
  vault: "SECRET_STORE",
  bucket: "DOCUMENT_STORE",
  "s3-bucket": "DOCUMENT_STORE",
};

/** What an entity of a kind and type of Backstage is. `annotated` is the value of the annotation, where there is one. */
export function kindOf(kind: string, type: string | undefined, annotated: string | undefined): KindReading | undefined {
  const stated = annotated === undefined ? undefined : annotatedKind(annotated);
  switch (kind) {
    case "group":
      return { kind: "TEAM", fields: {} };
    case "user":
      return { kind: "PERSON", fields: {} };
    case "resource":
      return {
        kind: stated ?? "RESOURCE",
        fields: stated === undefined ? { resourceKind: resourceKinds[type ?? ""] } : {},
      };
    case "airesource":
      return Object.hasOwn(aiResources, type ?? "") ? aiResources[type ?? ""] : undefined;
    case "api":
      if (type === "mcp-server") return { kind: "PLUGIN", fields: { pluginKind: "MCP_SERVER" } };
      return stated === undefined ? undefined : { kind: stated, fields: {} };
    case "component":
      return stated === undefined ? undefined : { kind: stated, fields: {} };
    default:
      return undefined;
  }
}

/** `Agent`, `agent` or `AGENT`; undefined where it is no kind that a component can be. */
export function annotatedKind(text: string): Kind | undefined {
  const kind = kinds.find((one) => one === text.trim().toUpperCase());
  return kind !== undefined && components.has(kind) ? kind : undefined;
}

const components: ReadonlySet<Kind> = new Set([
  "MODEL",
  "PLATFORM",
  "PLUGIN",
  "AGENT",
  "IDENTITY",
  "RESOURCE",
  "CONTROL",
]);
