import { isPublicRegistry, purlOf } from "../../ontology/purl.ts";
import { readImage } from "../mcp-config/launched-package.ts";

/** By what the registry of MCP servers calls a registry, the type that a purl has of its packages. */
const types: Readonly<Partial<Record<string, string>>> = {
  npm: "npm",
  pypi: "pypi",
  nuget: "nuget",
  cargo: "cargo",
  oci: "docker",
};

interface Package {
  readonly registryType: string;
  readonly identifier: string;
  readonly registryBaseUrl?: string | undefined;
}

/** The purl of a package, without version; undefined where its registry has none, or is one of somebody's own. */
export function packagePurl({ registryType, identifier, registryBaseUrl }: Package): string | undefined {
  const type = types[registryType];
  if (type === undefined) return undefined;
  const host = registryBaseUrl !== undefined && URL.canParse(registryBaseUrl) ? new URL(registryBaseUrl).host : "";
  const isPublic = isPublicRegistry(type, host);
  if (type !== "docker") return isPublic ? purlOf(type, identifier) : undefined;
  const isWhole = isPublic || identifier.startsWith(`${host}/`);
  const image = readImage(isWhole ? identifier : `${host}/${identifier}`);
  return image === undefined ? undefined : purlOf(type, image.path);
}
