import { at, type Path } from "../../changes/path.ts";
import { parseDateTime } from "../../ontology/date-time.ts";
import type { Oscal } from "./oscal.ts";
import { isObject } from "../../changes/reading.ts";
import { objectIn, textIn, type Written } from "./written.ts";

/** Of each part of a document that is gone through, the keys that are drawn or say how to read it. */
const readKeys: Readonly<Record<string, readonly string[]>> = {
  "": [
    "uuid",
    "metadata",
    "import-profile",
    "system-characteristics",
    "system-implementation",
    "control-implementation",
    "components",
    "import-component-definitions",
  ],
  metadata: ["parties", "oscal-version"],
  "import-profile": ["href"],
  "system-implementation": ["components", "leveraged-authorizations"],
  "control-implementation": ["implemented-requirements"],
};

/** Says of each other part that it was left out. */
export function tellRest({ graph }: Oscal, root: Written, path: Path): void {
  for (const [part, known] of Object.entries(readKeys)) {
    const value = part === "" ? root : root[part];
    if (!isObject(value)) continue;
    const partPath = part === "" ? path : at(path, part);
    for (const key of Object.keys(value)) {
      if (!known.includes(key))
        graph.leaveOut(at(partPath, key), `The part ${key} of the document`, "the graph has no place for it");
    }
  }
}

/** When a document was last changed, cut to the millisecond; undefined where it does not say it. */
export function lastModifiedIn(root: Written): string | undefined {
  const written = textIn(objectIn(root, "metadata"), "last-modified")?.replace(/(\.\d{3})\d+/u, "$1");
  return written === undefined || parseDateTime(written) === undefined ? undefined : written;
}
