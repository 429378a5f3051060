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
