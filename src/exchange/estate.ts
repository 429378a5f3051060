import { isObject } from "../changes/reading.ts";
import { registry } from "../ontology/registry.ts";
import type { DocumentFormat } from "./document-format.ts";

const lists = [
  ...Array.from(registry.kinds.values(), ({ inputField }) => inputField),
  "relations",
  "endEntities",
  "endRelations",
];

/** Our own format, YAML or JSON: exactly the keys of `ChangesInput`. What it does not know is a problem, so all is carried over. */
export const estate: DocumentFormat = {
  name: "ESTATE",
  recognisedBy: "a list of a kind (such as agents), of relations or of ends at the root",
  recognise: (root) => isObject(root) && lists.some((list) => Object.hasOwn(root, list) && !isOfBom(root, list)),
  about:
    "An estate in git, reviewed like code: the keys of `ChangesInput`, as [changes.md](changes.md) shows. Certainty A unless the document says otherwise. Document key: `source`. " +
    "Ids are its author's, so nothing is met and nothing is left out: a key that is not known is a problem.",
  read: (root) => ({ changes: root, notCarriedOver: [] }),
};

/** A bill of materials has a list of that name at its root as well. */
function isOfBom(root: Readonly<Record<string, unknown>>, list: string): boolean {
  return list === "vulnerabilities" && root["bomFormat"] === "CycloneDX";
}
