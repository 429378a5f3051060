import type { Value } from "../ontology/value.ts";

/** True of values whose canonical JSON is the same: the order of keys does not count, that of list items does. */
export function sameValue(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (isList(left)) return isList(right) && sameList(left, right);
  if (isList(right)) return false;
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => sameMember(left, right, name));
}

type Members = Readonly<Record<string, Value>>;

function sameMember(left: Members, right: Members, name: string): boolean {
  const [one, other] = [left[name], right[name]];
  return one !== undefined && other !== undefined && sameValue(one, other);
}

function sameList(left: readonly Value[], right: readonly Value[]): boolean {
  return left.length === right.length && left.every((item, index) => sameValue(item, right[index] ?? null));
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
