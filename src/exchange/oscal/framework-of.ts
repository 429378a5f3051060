import { nameKey } from "../entity-id.ts";
import { objectIn, objectsIn, textIn, type Written } from "./written.ts";

/** What a file of a framework is called beside it: what sort of file it is, and which selection of the framework it holds. */
const endings = [/-(?:resolved-profile-)?(?:profile|catalog)(?:-min)?$/u, /-(?:low|moderate|high|privacy)-baseline$/u];

/**
 * The framework that a profile or catalogue is of: the name of its file, without the baseline, for a baseline selects from a framework
 * and is none. A reference within the document is followed to its back matter; nothing is fetched.
 */
export function frameworkOf(href: string | undefined, root: Written): string {
  const resource = href?.startsWith("#") === true ? resourceOf(href.slice(1), root) : undefined;
  const links = objectsIn(resource ?? {}, "rlinks").map((link) => textIn(link, "href") ?? "");
  const hrefs = href?.startsWith("#") === true ? links : [href ?? ""];
  const [file] = hrefs.map(stemOf).filter((stem) => stem !== "");
  const name = nameKey(file ?? textIn(resource ?? {}, "title") ?? href?.replace(/^#/u, "") ?? "");
  return name === "" ? "oscal" : name;
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
