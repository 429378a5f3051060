import { isObject } from "../../changes/reading.ts";

/** An object of a document that its schema has taken. */
export type Written = Readonly<Record<string, unknown>>;

export function textIn(value: Written, key: string): string | undefined {
  const text = value[key];
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** The objects of a list; an empty one where there is none. */
export function objectsIn(value: Written, key: string): readonly Written[] {
  const list = value[key];
  return Array.isArray(list) ? (list as readonly unknown[]).filter(isObject) : [];
}

export function textsIn(value: Written, key: string): readonly string[] {
  const list = value[key];
  return Array.isArray(list) ? (list as readonly unknown[]).filter((one) => typeof one === "string") : [];
}

export function objectIn(value: Written, key: string): Written {
  const object = value[key];
  return isObject(object) ? object : {};
}

/** A value without some of its keys; undefined where nothing is left. */
export function without(value: Written, ...keys: readonly string[]): Written | undefined {
  const left = Object.entries(value).filter(([key]) => !keys.includes(key));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}
