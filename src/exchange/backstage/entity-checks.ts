import { type SchemaChecks, schemaChecks } from "../schemas/schema-check.ts";

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

/** Before there was a schema of the type, these were written by that of their kind, and may still be. */
const writtenByKind: ReadonlySet<string> = new Set(["api/mcp-server"]);

/**
 * The checks of an entity of a kind, in lower case, and a type: one of them has to pass. The first is what the format asks today; none
 * where it has no schema for the kind.
 */
export function entityChecks(kind: string, type: string | undefined): readonly SchemaChecks[] {
  const name = `${kind}/${type ?? ""}`;
  const [ofKind, ofType] = [ofKinds.get(kind), ofTypes.get(name)];
  const checks = ofType === undefined || writtenByKind.has(name) ? [ofType, ofKind] : [ofType];
  return checks.filter((check) => check !== undefined);
}
