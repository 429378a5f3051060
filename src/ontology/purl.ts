/** A package URL without its version and qualifiers. Source: the purl specification of ECMA-427. */
export interface Purl {
  readonly type: string;
  /** Namespace and name, decoded: `@acme/mail-mcp`. */
  readonly path: string;
  /** Where in the package; empty for the whole. */
  readonly subpath: string;
}

const lowerCase = new Set(["npm", "pypi", "github", "gitlab", "bitbucket", "golang", "composer", "docker", "oci"]);

/** Reads a purl; undefined where it is none. Never throws. */
export function parsePurl(text: string): Purl | undefined {
  const [, type = "", rest = ""] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+(.+)$/iu.exec(text.trim()) ?? [];
  const [, body = "", subpath = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(rest) ?? [];
  const name = body.lastIndexOf("/") + 1;
  const version = body.lastIndexOf("@");
  // A scope begins with the same sign: `pkg:npm/@acme/mail` has no version.
  const path = decoded(version > name ? body.slice(0, version) : body);
  const within = decoded(subpath);
  if (path === undefined || path === "" || within === undefined) return undefined;
  const known = type.toLowerCase();
  return { type: known, path: caseOf(known, path), subpath: within };
}

/** The canonical text of a purl without version and qualifiers: `pkg:npm/%40acme/mail-mcp`; undefined where it is none. */
export function purlWithoutVersion(text: string): string | undefined {
  const purl = parsePurl(text);
  return purl === undefined ? undefined : printPurl(purl);
}

export function printPurl({ type, path, subpath }: Purl): string {
  return `pkg:${type}/${encoded(path)}${subpath === "" ? "" : `#${encoded(subpath)}`}`;
}

function caseOf(type: string, path: string): string {
  const cased = lowerCase.has(type) ? path.toLowerCase() : path;
  return type === "pypi" ? cased.replaceAll("_", "-") : cased;
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
