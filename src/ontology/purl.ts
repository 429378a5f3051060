/**
 * A package URL without its version and without qualifiers that do not say which package is meant.
 * Source: the purl specification of ECMA-427, its definitions of types, and PEP 503.
 */
export interface Purl {
  readonly type: string;
  /** Namespace and name, decoded: `@acme/mail-mcp`. Of a `docker` image not of Docker Hub, its registry first. */
  readonly path: string;
  /** The registry, where it is not the public one of the type: `packages.acme.example`, or a path there; else empty. */
  readonly registry: string;
  /** Where in the package; empty for the whole. */
  readonly subpath: string;
}

/** Types whose names mean the same in either case. */
const lowerCase = new Set([
  ...["npm", "pypi", "github", "gitlab", "bitbucket", "golang", "composer", "docker", "oci", "alpm", "apk", "bitnami"],
  ...["deb", "hex", "luarocks", "pub", "qpkg", "rpm", "vscode-extension"],
]);

/** The public registry of a type, which a purl means where it names none; the ends of its hosts. */
const publicRegistries: Readonly<Record<string, readonly string[]>> = {
  bitbucket: ["bitbucket.org"],
  cargo: ["crates.io"],
  composer: ["packagist.org"],
  docker: ["docker.io", "hub.docker.com"],
  gem: ["rubygems.org"],
  github: ["github.com"],
  hex: ["hex.pm"],
  huggingface: ["huggingface.co"],
  maven: ["maven.apache.org", "maven.org"],
  npm: ["npmjs.org", "npmjs.com"],
  nuget: ["nuget.org"],
  pub: ["pub.dev"],
  pypi: ["pypi.org", "pypi.python.org"],
};

/** Reads a purl; undefined where it is none. Never throws. */
export function parsePurl(text: string): Purl | undefined {
  const [, type = "", rest = ""] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+(.+)$/iu.exec(text.trim()) ?? [];
  const [, body = "", query = "", subpath = ""] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/u.exec(rest) ?? [];
  const name = body.lastIndexOf("/") + 1;
  const version = body.lastIndexOf("@");
  // A scope begins with the same sign: `pkg:npm/@acme/mail` has no version.
  const path = decoded(version > name ? body.slice(0, version) : body);
  const within = decoded(subpath);
  const registry = registryIn(query);
  if (path === undefined || path === "" || within === undefined || registry === undefined) return undefined;
  return located({ type: type.toLowerCase(), path, registry, subpath: within });
}

/** The canonical text of a purl without version: `pkg:npm/%40acme/mail-mcp`; undefined where it is none. */
export function purlWithoutVersion(text: string): string | undefined {
  const purl = parsePurl(text);
  return purl === undefined ? undefined : printPurl(purl);
}

/** The same of a package that is called otherwise than by a purl: `npm` and `@acme/mail-mcp`. */
export function purlOf(type: string, path: string): string | undefined {
  return purlWithoutVersion(`pkg:${type}/${encoded(path)}`);
}

export function printPurl({ type, path, registry, subpath }: Purl): string {
  const query = registry === "" ? "" : `?repository_url=${encoded(registry)}`;
  return `pkg:${type}/${encoded(path)}${query}${subpath === "" ? "" : `#${encoded(subpath)}`}`;
}

/** A registry as it is compared: host in lower case, no scheme, no user, no slash at the end. */
export function registryName(text: string): string {
  const [, host = "", path = ""] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@?#]*@)?([^/?#]*)([^?#]*)/iu.exec(text.trim()) ?? [];
  const segments = path.split("/").filter((segment) => segment !== "");
  return [host.toLowerCase().replace(/:(?:80|443)$/u, ""), ...segments].join("/");
}

/**
 * A package where it lies. Container images have two types for one thing: an image is `docker` with its registry before its path, and
 * so is an `oci` one whose `repository_url` says where it lies.
 */
function located({ type, path, registry, subpath }: Purl): Purl {
  if (type === "oci" && registry !== "") {
    // It ends with the name; where somebody left that out, it is meant all the same.
    const isWhole = registry.toLowerCase().endsWith(`/${path.toLowerCase()}`);
    return located({ type: "docker", path: isWhole ? registry : `${registry}/${path}`, registry: "", subpath });
  }
  const isPublic = isPublicRegistry(type, registry);
  if (type !== "docker") return { type, path: nameOf(type, path), registry: isPublic ? "" : registry, subpath };
  const image = isPublic ? path : `${registry}/${path}`;
  return { type, path: onDockerHub(nameOf(type, image)), registry: "", subpath };
}

/** Whether a registry is the public one of a type, or none is named. */
export function isPublicRegistry(type: string, registry: string): boolean {
  const [host = ""] = registry.split("/");
  const ends = publicRegistries[type] ?? [];
  return host === "" || ends.some((end) => host === end || host.endsWith(`.${end}`));
}

/** Images of Docker Hub go without their registry, and official ones without `library`. */
function onDockerHub(path: string): string {
  return path.replace(/^(?:(?:index|registry-1)\.)?docker\.io\//u, "").replace(/^library\//u, "");
}

function nameOf(type: string, path: string): string {
  const cased = lowerCase.has(type) ? path.toLowerCase() : path;
  if (type === "pypi") return cased.replaceAll(/[-_.]+/gu, "-");
  return type === "pub" ? cased.replaceAll("-", "_") : cased;
}

/** The registry that the qualifiers name; empty where they name none, undefined where they cannot be read. */
function registryIn(query: string): string | undefined {
  for (const qualifier of query.split("&")) {
    const equals = qualifier.indexOf("=");
    if (qualifier.slice(0, Math.max(equals, 0)).toLowerCase() !== "repository_url") continue;
    try {
      return registryName(decodeURIComponent(qualifier.slice(equals + 1)));
    } catch {
      return undefined;
    }
  }
  return "";
}

function decoded(text: string): string | undefined {
  try {
    const segments = text.split("/").map((segment) => decodeURIComponent(segment));
    return segments.filter((segment) => segment !== "" && segment !== ".").join("/");
  } catch {
    return undefined;
  }
}

function encoded(text: string): string {
  const unreserved = (segment: string) => encodeURIComponent(segment.toWellFormed()).replaceAll("%3A", ":");
  return text.split("/").map(unreserved).join("/");
}
