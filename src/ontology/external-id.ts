import { purlWithoutVersion } from "./purl.ts";

/** What another system calls a thing: `{ system: "purl", id: "pkg:npm/%40acme/mail-mcp" }`. */
export interface ExternalId {
  readonly system: string;
  readonly id: string;
}

const caseless = new Set(["domain", "email", "cve", "lei"]);

/**
 * What the external ids of one thing have in common, as one text: a purl without its version and qualifiers, addresses in
 * lower case. Never throws.
 */
export function externalIdKey({ system, id }: ExternalId): string {
  const name = id.normalize("NFC");
  const canonical =
    system === "purl" ? (purlWithoutVersion(name) ?? name) : caseless.has(system) ? name.toLowerCase() : name;
  return JSON.stringify({ id: canonical, system });
}
