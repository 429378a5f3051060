import { canonicalAddress, isLoopback } from "./address.ts";
import { canonicalCpe } from "./cpe.ts";
import { purlWithoutVersion } from "./purl.ts";

/** What another system calls a thing: `{ system: "purl", id: "pkg:npm/%40acme/mail-mcp" }`. */
export interface ExternalId {
  readonly system: string;
  readonly id: string;
}

const lowerCase = (id: string): string => id.toLowerCase();

/** By system, how its ids are written where they are compared; those of other systems are compared as they stand. */
const canonical: ReadonlyMap<string, (id: string) => string | undefined> = new Map([
  ["purl", purlWithoutVersion],
  ["cpe", canonicalCpe],
  ["url", canonicalAddress],
  ["a2a", canonicalAddress],
  ...["domain", "email", "cve", "lei", "oscal", "backstage", "entra"].map((system) => [system, lowerCase] as const),
]);

/**
 * What the external ids of one thing have in common, as one text: a purl without its version and qualifiers, addresses and
 * CPEs however they are written, names that mean the same in either case in lower case. A store keeps these texts: where a rule
 * here changes, its schema takes a step. Never throws. Source: docs/exchange.md, "Meeting".
 */
export function externalIdKey({ system, id }: ExternalId): string {
  const name = id.normalize("NFC");
  return JSON.stringify({ id: canonical.get(system)?.(name) ?? name, system });
}

/** Whether an external id names the same thing for whoever says it: an address of the machine itself does not. */
export function namesOneThing({ system, id }: ExternalId): boolean {
  return !(system === "a2a" || system === "url") || !isLoopback(id);
}
