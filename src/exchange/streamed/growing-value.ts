import { quoted } from "../../changes/found.ts";
import { keepsItsDigits } from "../keeps-its-digits.ts";

/** A token of a JSON text, as the streaming parser has it. */
export interface Token {
  readonly name: string;
  readonly value?: string | boolean | null;
}

/** Bounds of one value: levels of nesting, and characters and values together. */
export interface ValueBounds {
  readonly depth: number;
  readonly size: number;
}

/** Why a value was given up. */
export type Overflow = "DEPTH" | "SIZE";

interface Container {
  readonly members: [key: string, value: unknown][] | null;
  readonly items: unknown[];
  readonly keys: Set<string>;
}

/** A value of a JSON text while its tokens come in. */
export interface GrowingValue {
  /** True where the value is whole with this token. */
  readonly take: (token: Token) => boolean;
  readonly value: () => unknown;
  readonly overflow: () => Overflow | undefined;
  /** A key that stands twice in one object, where there is one. */
  readonly repeated: () => string | undefined;
  /** The steps of the first number that would lose digits, where there is one. */
  readonly losing: () => readonly (string | number)[] | undefined;
}

/** An empty one. Objects are made of entries, so that no key reaches a prototype. */
export function growValue(bounds: ValueBounds): GrowingValue {
  const open: Container[] = [];
  let pending: string[] = [];
  let result: unknown;
  let size = 0;
  let overflow: Overflow | undefined;
  let repeated: string | undefined;
  let losing: readonly (string | number)[] | undefined;

  const steps = (): readonly (string | number)[] => {
    const keys = pending.values();
    return open.map(({ members, items }) => (members === null ? items.length : (keys.next().value ?? "")));
  };
  const put = (value: unknown): boolean => {
    const container = open.at(-1);
    if (container === undefined) result = value;
    else if (container.members === null) container.items.push(value);
    else container.members.push([pending.pop() ?? "", value]);
    return container === undefined;
  };
  const begin = (members: Container["members"]): boolean => {
    open.push({ members, items: [], keys: new Set() });
    if (open.length > bounds.depth) overflow = "DEPTH";
    return false;
  };
  const end = (): boolean => {
    const closed = open.pop();
    return put(closed?.members === null ? closed.items : Object.fromEntries(closed?.members ?? []));
  };
  const key = (name: string): boolean => {
    const keys = open.at(-1)?.keys;
    if (keys?.has(name) === true) repeated ??= quoted(name);
    keys?.add(name);
    pending.push(name);
    return false;
  };
  return {
    take: ({ name, value }) => {
      size += 1 + (typeof value === "string" ? value.length : 0);
      if (size > bounds.size) overflow ??= "SIZE";
      if (overflow !== undefined) {
        pending = [];
        return true;
      }
      switch (name) {
        case "startObject":
          return begin([]);
        case "startArray":
          return begin(null);
        case "endObject":
        case "endArray":
          return end();
        case "keyValue":
          return key(owned(String(value)));
        case "numberValue":
          if (!keepsItsDigits(String(value))) losing ??= steps();
          return put(Number(value));
        default:
          return put(typeof value === "string" ? owned(value) : value);
      }
    },
    value: () => result,
    overflow: () => overflow,
    repeated: () => repeated,
    losing: () => losing,
  };
}

/** A text of its own: a slice would keep the whole piece of the document that it was cut from. */
function owned(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString();
}
