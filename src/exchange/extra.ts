import type { Part } from "./document-part.ts";

type Rest = Readonly<Record<string, unknown>>;

/** What has no field of its own, for `extra`: the rest of a part, and of the items of its lists; undefined where that is nothing. */
export function extraOf(part: Part, lists: Readonly<Record<string, readonly Part[]>> = {}): Rest | undefined {
  const rests = Object.entries(lists).map(([name, items]) => [name, restsOf(items)] as const);
  const extra = { ...part.rest(), ...Object.fromEntries(rests.filter(([, rest]) => rest !== undefined)) };
  return Object.keys(extra).length === 0 ? undefined : extra;
}

/** In the order of the items, an empty object where nothing is left of one; undefined where nothing is left of any. */
function restsOf(items: readonly Part[]): readonly Rest[] | undefined {
  const rests = items.map((item) => item.rest());
  return rests.every((rest) => rest === undefined) ? undefined : rests.map((rest) => rest ?? {});
}
