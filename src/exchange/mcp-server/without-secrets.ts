import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { isInClear, isSecretName, looksSecret } from "../mcp-config/secret.ts";
import { tellSecret } from "../mcp-config/withheld.ts";

/** What an input marked as secret is filled in with. */
const values = new Set(["value", "default"]);

/**
 * A value without what may let somebody in: inputs that are marked as secret, settings that are named as one, and texts that
 * look like one. Each is told at its place. Never throws.
 */
export function withoutSecrets(value: unknown, place: Path | null, graph: DocumentGraph): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => withoutSecrets(item, at(place, index), graph));
  if (!isObject(value)) return value;
  const marked = value["isSecret"] === true;
  const kept = Object.entries(value).filter(([key, member]) => {
    if (typeof member !== "string" || !isInClear(member)) return true;
    const isSecret = looksSecret(member) || isSecretName(key) || (marked && values.has(key));
    if (isSecret) tellSecret(graph, at(place, key));
    return !isSecret;
  });
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutSecrets(member, at(place, key), graph)]));
}
