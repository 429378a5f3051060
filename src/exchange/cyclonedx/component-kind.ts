import { isObject } from "../../changes/reading.ts";
import type { Kind } from "../../ontology/kinds.ts";

/** What a component or a service may say that it is, in its property `answerable:kind`. */
const takenKinds: ReadonlySet<string> = new Set<Kind>([
  "MODEL",
  "PLATFORM",
  "PLUGIN",
  "AGENT",
  "IDENTITY",
  "RESOURCE",
  "CONTROL",
]);

export const kindProperty = "answerable:kind";

/** What a component is; undefined where neither its type nor `answerable:kind` says so. Never throws. */
export function componentKind(component: unknown): Kind | undefined {
  if (!isObject(component)) return undefined;
  if (component["type"] === "machine-learning-model") return "MODEL";
  return component["type"] === "data" ? "RESOURCE" : statedKind(component);
}

/** What the property `answerable:kind` says: a kind as `enum Kind` has it, in either case. */
export function statedKind({ properties }: Readonly<Record<string, unknown>>): Kind | undefined {
  const value = statedKindText(properties)?.trim().toUpperCase();
  return value !== undefined && takenKinds.has(value) ? (value as Kind) : undefined;
}

function statedKindText(properties: unknown): string | undefined {
  if (!Array.isArray(properties)) return undefined;
  for (const property of properties as readonly unknown[]) {
    if (isObject(property) && property["name"] === kindProperty && typeof property["value"] === "string") {
      return property["value"];
    }
  }
  return undefined;
}
