import type { Value } from "./value.ts";

type Members = Readonly<Record<string, Value>>;

/** The same value with the members of each object in the order of their names (UTF-16 units), as stores keep them. Never throws. */
export function keysInOrder(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return inOrderItems(value as readonly Value[]);
  const members = value as Members;
  const names = Object.keys(members);
  const sorted = names.toSorted();
  const isInOrder = names.every((name, index) => name === sorted[index]);
  const ordered = sorted.map((name): [string, Value] => [name, keysInOrder(members[name] ?? null)]);
  const isSame = isInOrder && ordered.every(([name, member]) => member === members[name]);
  return isSame ? value : Object.fromEntries(ordered);
}

function inOrderItems(items: readonly Value[]): readonly Value[] {
  const ordered = items.map(keysInOrder);
  return ordered.every((item, index) => item === items[index]) ? items : ordered;
}
