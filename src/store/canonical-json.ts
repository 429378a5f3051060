import type { Value } from "../ontology/value.ts";

/**
 * The one JSON text of a value: no white space, the members of objects by UTF-16 units, as RFC 8785 has it. Two values are
 * equal where their texts are. Members that are undefined are left out. Never throws.
 */
export function canonicalJson(value: Value): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(canonicalJson).join(",")}]`;
  const members = value as Readonly<Record<string, Value | undefined>>;
  const written: string[] = [];
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member !== undefined) written.push(`${JSON.stringify(name)}:${canonicalJson(member)}`);
  }
  return `{${written.join(",")}}`;
}
