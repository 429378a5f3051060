import { parsePurl, printPurl } from "../../ontology/purl.ts";
import { readImage } from "../mcp-config/launched-package.ts";

/** Ends of the hosts whose packages a purl names without saying so. */
const publicRegistries: Readonly<Record<string, readonly string[]>> = {
  npm: ["npmjs.org"],
  pypi: ["pypi.org"],
  nuget: ["api.nuget.org"],
  cargo: ["crates.io"],
  oci: ["docker.io"],
};

interface Package {
  readonly registryType: string;
  readonly identifier: string;
  readonly registryBaseUrl?: string | undefined;
}

/** The purl of a package, without version; undefined where its registry has none, or is one of somebody's own. */
export function packagePurl({ registryType, identifier, registryBaseUrl }: Package): string | undefined {
  const known = publicRegistries[registryType];
  const host =
    registryBaseUrl !== undefined && URL.canParse(registryBaseUrl) ? new URL(registryBaseUrl).host : undefined;
  if (known === undefined) return undefined;
  const isPublic = host === undefined || known.some((end) => host === end || host.endsWith(`.${end}`));
  if (registryType !== "oci") return isPublic ? canonical(registryType, identifier) : undefined;
  const isWhole = isPublic || identifier.startsWith(`${host}/`);
  const image = readImage(isWhole ? identifier : `${host}/${identifier}`);
  return image === undefined ? undefined : canonical("docker", image.path);
}

function canonical(type: string, path: string): string | undefined {
  const purl = parsePurl(
    `pkg:${type}/${path
      .split("/")
      .map((segment) => encodeURIComponent(segment.toWellFormed()))
      .join("/")}`,
  );
  return purl === undefined ? undefined : printPurl(purl);
}
