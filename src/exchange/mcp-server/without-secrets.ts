import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { isSecretName, looksSecret } from "../mcp-config/secret.ts";
import { tellSecret } from "../mcp-config/withheld.ts";
import { isFilledIn } from "./is-filled-in.ts";

/** What an input marked or named as secret is filled in with. */
const values = new Set(["value", "default"]);

/**
 * A value without what may let somebody in: inputs that are marked as secret, settings that are named as one (by their key or
 * by the `name` beside their value), and texts that look like one, in lists too. Each is told at its place. Never throws.
 */
export function withoutSecrets(value: unknown, place: Path | null, graph: DocumentGraph): unknown {
  return cleared(value, { place, named: false }, graph);
}

interface Standing {
  readonly place: Path | null;
  /** Whether the key that leads here is the name of a secret. */
  readonly named: boolean;
}

function cleared(value: unknown, { place, named }: Standing, graph: DocumentGraph): unknown {
  const withheld = (member: unknown, isSecret: boolean, where: Path): boolean => {
    if (typeof member !== "string" || !isFilledIn(member) || !(isSecret || looksSecret(member))) return false;
    tellSecret(graph, where);
    return true;
  };
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const where = at(place, index);
      return withheld(item, named, where) ? [] : [cleared(item, { place: where, named }, graph)];
    });
  }
  if (!isObject(value)) return value;
  const { isSecret, name } = value;
  const isInput = isSecret === true || named || (typeof name === "string" && isSecretName(name));
  const members = Object.entries(value).flatMap(([key, member]): (readonly [string, unknown])[] => {
    const where = at(place, key);
    const isNamed = isSecretName(key);
    if (withheld(member, isNamed || (isInput && values.has(key)), where)) return [];
    return [[key, cleared(member, { place: where, named: isNamed }, graph)]];
  });
  return Object.fromEntries(members);
}
