import { compareIds } from "../ontology/compare-ids.ts";
import type { Value } from "../ontology/value.ts";

/** The items of all lists, each once: texts by code point, `{system, id}` by system, then id. */
export function union(lists: readonly Value[]): readonly Value[] {
  const items = new Map<string, Value>();
  for (const list of lists) {
    if (!Array.isArray(list)) continue;
    for (const item of list as readonly Value[]) items.set(sortKey(item), item);
  }
  if (items.size < 2) return [...items.values()];
  return [...items].sort(([left], [right]) => compareIds(left, right)).map(([, item]) => item);
}

/** The separator sorts below everything that a system or a tag may hold, for control characters are refused. */
function sortKey(item: Value): string {
  if (typeof item === "string") return item;
  const { system, id } = item as { readonly system?: string; readonly id?: string };
  return `${system ?? ""}\u0000${id ?? ""}`;
}
