import { isObject } from "../../changes/reading.ts";
import { schemaChecks } from "../schemas/schema-check.ts";

const checksOf = (name: string) =>
  schemaChecks(
    `backstage-${name}.schema`,
    ...["Entity", "EntityMeta", "common"].map((shared) => `backstage-${shared}.schema`),
  );

const ofKinds = new Map(
  ["API", "AiResource", "Component", "Domain", "Group", "Location", "Resource", "System", "User"].map((kind) => [
    kind.toLowerCase(),
    checksOf(`${kind}.v1alpha1`),
  ]),
);

/** Of some types the format has a schema of their own. */
const ofTypes = new Map([
  ["api/mcp-server", checksOf("API.v1alpha1.mcp-server")],
  ...["marketplace", "plugin", "rule", "skill"].map(
    (type) => [`airesource/${type}`, checksOf(`AiResource.v1alpha1.${type}`)] as const,
  ),
]);

/** The check of an entity of a kind, in lower case, and a type; undefined where the format has no schema for the kind. */
export function entityChecks(kind: string, type: string | undefined) {
  return ofTypes.get(`${kind}/${type ?? ""}`) ?? ofKinds.get(kind);
}

/**
 * An entity as its schema sees it: Backstage puts a text in the place of `{ $text: ./openapi.yaml }` and its like before it looks at the
 * schema. Nothing is fetched here, so where it would come from stands for it.
 */
export function withPlaceholders(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlaceholders);
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const [first, second] = entries;
  const [key, text] = first ?? [];
  if (second === undefined && key?.startsWith("$") === true && typeof text === "string") return text;
  return Object.fromEntries(entries.map(([name, member]) => [name, withPlaceholders(member)]));
}
