import { isObject } from "../changes/reading.ts";
import { registry } from "../ontology/registry.ts";
import type { DocumentFormat } from "./document-format.ts";

const lists = [...Array.from(registry.kinds.values(), ({ inputField }) => inputField), "relations"];

/** Our own format, YAML or JSON: exactly the keys of `ChangesInput`. What it does not know is a problem, so all is carried over. */
export const estate: DocumentFormat = {
  name: "ESTATE",
  recognisedBy: "a list of a kind (such as agents) or of relations at the root",
  recognise: (root) => isObject(root) && lists.some((list) => Object.hasOwn(root, list) && !isOfBom(root, list)),
  read: (root) => ({ changes: root, notCarriedOver: [] }),
};

/** A bill of materials has a list of that name at its root as well. */
function isOfBom(root: Readonly<Record<string, unknown>>, list: string): boolean {
  return list === "vulnerabilities" && root["bomFormat"] === "CycloneDX";
}
