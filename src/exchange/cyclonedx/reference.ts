import { quoted } from "../../changes/found.ts";
import type { Path } from "../../changes/path.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { endpointRef } from "./bom-index.ts";

/** A BOM-Link: `urn:cdx:UUID/VERSION#REF`. */
const bomLink = /^urn:cdx:([0-9a-f-]{36})\/[1-9]\d*(?:#(.+))?$/isu;

/**
 * What a reference stands for: a `bom-ref` of this document, a BOM-Link into it, or the address of a service in it. Undefined,
 * and told, where it comes to nothing; what lies outside is never fetched.
 */
export function resolve(bom: Bom, ref: string, path: Path | null, what: string): Referent | undefined {
  const within = localRef(bom.key, ref);
  const referent =
    within === undefined ? undefined : (bom.index.referentOf(within) ?? bom.index.referentOf(endpointRef(within)));
  if (referent !== undefined) return referent;
  if (within === undefined || /^https?:/iu.test(ref)) {
    bom.graph.notCarriedOver.add("REFERENCE_OUTSIDE", path, { reference: quoted(ref) });
  } else {
    bom.graph.leaveOut(path, `${what} ${quoted(ref)}`, bom.index.reasonFor(within));
  }
  return undefined;
}

/** The `bom-ref` that a reference names in the document of this key; undefined where it names another document. */
function localRef(key: string, ref: string): string | undefined {
  const [, serial, element = ""] = bomLink.exec(ref) ?? [];
  if (serial === undefined) return ref;
  if (key.toLowerCase() !== `urn:uuid:${serial.toLowerCase()}`) return undefined;
  try {
    return decodeURIComponent(element);
  } catch {
    return element;
  }
}
