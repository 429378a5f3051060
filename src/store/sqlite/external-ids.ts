import type { SQLInputValue } from "node:sqlite";
import { type ExternalId, externalIdKey } from "../../ontology/external-id.ts";
import type { Fields } from "../../ontology/value.ts";

/** The key of an external id as a row has it, in JSON; null where it is none. */
export function externalIdKeyOf(json: SQLInputValue): string | null {
  return typeof json === "string" ? externalIdKey(JSON.parse(json) as ExternalId) : null;
}

/** The keys of all that an entity holds, each once. */
export function externalIdKeys(properties: Fields): ReadonlySet<string> {
  return new Set(((properties["externalIds"] ?? []) as unknown as readonly ExternalId[]).map(externalIdKey));
}
