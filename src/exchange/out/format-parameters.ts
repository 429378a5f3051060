import type { Parameter } from "./parameter.ts";

/** An argument that is true or false. */
export function flag(name: string): Parameter {
  const read = (text: string): boolean | undefined => (text === "true" ? true : text === "false" ? false : undefined);
  return { name, type: "Boolean", required: false, list: false, read, accepted: "true or false" };
}

/** An argument that is one of a few words. */
export function choice(name: string, words: readonly string[]): Parameter {
  const read = (text: string): string | undefined => words.find((word) => word === text);
  return { name, type: "String", required: false, list: false, read, accepted: `one of ${words.join(", ")}` };
}

/** An argument that is any text. */
export function text(name: string, accepted: string): Parameter {
  return { name, type: "String", required: false, list: false, read: (given) => given, accepted };
}

/** An argument that is a whole number from 1 on. */
export function count(name: string): Parameter {
  const read = (given: string): number | undefined => (/^[1-9]\d{0,8}$/u.test(given) ? Number(given) : undefined);
  return { name, type: "Int", required: false, list: false, read, accepted: "a whole number from 1 on" };
}
