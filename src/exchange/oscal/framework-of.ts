import { nameKey } from "../entity-id.ts";
import { objectIn, objectsIn, textIn, type Written } from "./written.ts";

/** What a file of a framework is called beside the framework. */
const endings = /[-_](?:resolved-profile[-_])?(?:profile|catalog)(?:-min)?$/u;

/**
 * The framework that a profile or catalogue is of. A reference within the document is followed to its back matter; nothing is
 * fetched, so that the name of the file says which framework it is. Revisions and baselines of NIST SP 800-53 are one framework.
 */
export function frameworkOf(href: string | undefined, root: Written): string {
  const resource = href?.startsWith("#") === true ? resourceOf(href.slice(1), root) : undefined;
  const hrefs =
    resource === undefined ? [href ?? ""] : objectsIn(resource, "rlinks").map((link) => textIn(link, "href") ?? "");
  const said = [textIn(resource ?? {}, "title"), ...hrefs, textIn(resource ?? {}, "description")];
  if (said.some((text) => text !== undefined && /sp[-_ ]?800-53(?!\d|[a-z])/iu.test(text))) return "nist-sp-800-53";
  const [file] = hrefs.map(stemOf).filter((stem) => stem !== "");
  const name = nameKey(file ?? textIn(resource ?? {}, "title") ?? href?.replace(/^#/u, "") ?? "");
  return name === "" ? "oscal" : name;
}

function resourceOf(uuid: string, root: Written): Written | undefined {
  return objectsIn(objectIn(root, "back-matter"), "resources").find((resource) => resource["uuid"] === uuid);
}

/** `../profiles/Acme_LOW_profile.json` is `acme_low`. */
function stemOf(href: string): string {
  const [path = ""] = href.split(/[?#]/u);
  const file = path.slice(path.lastIndexOf("/") + 1);
  return nameKey(file.replace(/\.(?:json|xml|ya?ml)$/iu, "")).replace(endings, "");
}
