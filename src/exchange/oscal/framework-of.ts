import { nameKey } from "../entity-id.ts";
import { objectIn, objectsIn, textIn, type Written } from "./written.ts";

export interface Framework {
  readonly name: string;
  /**
   * What duties are of that the document leaves to somebody: they are its provider's, so that they do not go by the name of a framework
   * of the catalogue, whose duties are asked of nobody who does not ask for them.
   */
  readonly duties: string;
  /** Whether its requirements go by the ids of the catalogue, `nist-sp-800-53:AC-6`. */
  readonly isCatalogued: boolean;
}

/** As the catalogue calls NIST SP 800-53 in its revision 5. */
export const nistControlsFramework = "nist-sp-800-53";

/** What a file of a framework is called beside it: what sort of file it is, and which selection of the framework it holds. */
const endings = [/-(?:resolved-profile-)?(?:profile|catalog)(?:-min)?$/u, /-(?:low|moderate|high|privacy)-baseline$/u];

/** Whose framework it is, where this product wrote the document. */
const ownFramework = /^urn:answerable:framework:(.+)$/u;

/**
 * The framework that a profile or catalogue is of: the name of its file, without the baseline, for a baseline selects from a framework
 * and is none. NIST SP 800-53 goes by the ids of the catalogue in its revision 5 alone: another revision, or one that is not said,
 * has a name of its own. A reference within the document is followed to its back matter; nothing is fetched.
 */
export function frameworkOf(href: string | undefined, root: Written): Framework {
  const [, own] = ownFramework.exec(href ?? "") ?? [];
  if (own !== undefined) return { name: unescaped(own), duties: unescaped(own), isCatalogued: true };
  const name = nameOf(href, root);
  const isCatalogued = name === nistControlsFramework;
  return { name, duties: isCatalogued ? `${name}-rev5` : name, isCatalogued };
}

function nameOf(href: string | undefined, root: Written): string {
  const resource = href?.startsWith("#") === true ? resourceOf(href.slice(1), root) : undefined;
  const links = objectsIn(resource ?? {}, "rlinks").map((link) => textIn(link, "href") ?? "");
  const hrefs = href?.startsWith("#") === true ? links : [href ?? ""];
  const [file] = hrefs.map(stemOf).filter((stem) => stem !== "");
  const title = textIn(resource ?? {}, "title");
  const name = nameKey(file ?? title ?? href?.replace(/^#/u, "") ?? "");
  if (name === "") return "oscal";
  return nistControls(name, [...hrefs, title ?? ""]) ?? name;
}

/** A set of controls of NIST SP 800-53 by its revision, which stands in its name or elsewhere in its address. */
function nistControls(name: string, texts: readonly string[]): string | undefined {
  if (!/^(?:nist-)?sp-?800-53(?!\d|[ab](?:-|$))|^fedramp-rev-?\d/u.test(name)) return undefined;
  const [, revision] = [name, ...texts.map((text) => text.toLowerCase())]
    .map((text) => /(?:^|[^a-z])r(?:ev)?[-_ .]?(\d)(?!\d)/u.exec(text))
    .find((found) => found !== null) ?? [undefined, undefined];
  if (revision === "5") return nistControlsFramework;
  return `${nistControlsFramework}-${revision === undefined ? "of-no-revision" : `rev${revision}`}`;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function resourceOf(uuid: string, root: Written): Written | undefined {
  return objectsIn(objectIn(root, "back-matter"), "resources").find((resource) => resource["uuid"] === uuid);
}

/** `../profiles/Acme_Safety_LOW-baseline_profile.json` is `acme-safety`. */
function stemOf(href: string): string {
  const [path = ""] = href.split(/[?#]/u);
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:json|xml|ya?ml)$/iu, "");
  return endings.reduce((name, ending) => name.replace(ending, ""), nameKey(file).replaceAll("_", "-"));
}
