import { problem, type Problem } from "../../changes/problem.ts";
import { at, type Path } from "../../changes/path.ts";
import type { DocumentLimits } from "../document-limits.ts";
import { losesDigits } from "../keeps-its-digits.ts";
import { type GrowingValue, growValue, type Token } from "./growing-value.ts";
import { textDecoder } from "./text-decoder.ts";

/** A JSON document that can be read from its beginning as often as is asked. */
export type OpenDocument = () => AsyncIterable<Uint8Array>;

/** An item of one of the long lists at the root of a document. */
export interface ListedItem {
  readonly list: string;
  readonly position: number;
  readonly value: unknown;
}

/** What a document holds beside its long lists, or why it cannot be read. */
export type Rest =
  { readonly root: Readonly<Record<string, unknown>>; readonly problem?: undefined } | { readonly problem: Problem };

interface Reading {
  /** Lists at the root whose items come one by one. */
  readonly lists: ReadonlySet<string>;
  readonly limits: DocumentLimits;
  /** Called with each item, in the order of the document. */
  readonly visit: (item: ListedItem) => void | Promise<void>;
}

/**
 * Reads a JSON object at whose root there are long lists: never more of it is held than one item, and what is not in these lists.
 * Resolves with that; with a problem where the text is no such object, or a part of it is too large or nested too deep.
 */
export async function readItems(open: OpenDocument, { lists, limits, visit }: Reading): Promise<Rest> {
  const { jsonParser, none } = await import("#libraries/json-stream");
  const parse = jsonParser({ packValues: true, streamValues: false });
  const decode = textDecoder();
  const walk = startWalk(lists, limits);
  /** Of a text that has not ended yet. */
  let unseen = 0;
  for await (const chunk of open()) {
    const text = decode(chunk);
    if (typeof text !== "string") return unreadable(text.reason);
    const tokens = parsed(() => parse(text));
    if (tokens === undefined) return unreadable("it is not JSON");
    unseen = tokens.length === 0 ? unseen + chunk.length : 0;
    if (unseen > limits.bytes.max) return { problem: tooLarge(limits) };
    for (const token of tokens) {
      const item = walk.take(token);
      const told = walk.problem();
      if (told !== undefined) return { problem: told };
      if (item !== undefined) await visit(item);
    }
  }
  const end = decode(undefined);
  if (typeof end !== "string") return unreadable(end.reason);
  const left = parsed(() => parse(none as never));
  if (left === undefined) return unreadable("it is not JSON");
  for (const token of left) walk.take(token);
  return walk.rest();
}

function parsed(parse: () => unknown): readonly Token[] | undefined {
  try {
    const { values = [] } = (parse() ?? {}) as { values?: readonly Token[] };
    return values;
  } catch {
    return undefined;
  }
}

function unreadable(reason: string): Rest {
  return { problem: problem("UNREADABLE_DOCUMENT", null, { reason }) };
}

function tooLarge({ bytes: { max, setting } }: DocumentLimits): Problem {
  const what = "One part of the document is too large";
  return problem("LIMIT_EXCEEDED", null, { what, max: `${max} bytes a part of a streamed document`, setting });
}

interface Walk {
  readonly take: (token: Token) => ListedItem | undefined;
  readonly problem: () => Problem | undefined;
  readonly rest: () => Rest;
}

function startWalk(lists: ReadonlySet<string>, limits: DocumentLimits): Walk {
  const whole = { size: limits.bytes.max, depth: limits.batch.depth.max };
  const root = growValue(whole);
  let depth = 0;
  let list: string | undefined;
  let position = 0;
  let item: GrowingValue | undefined;
  let key: string | undefined;
  let told: Problem | undefined;
  let isOver = false;

  const check = (value: GrowingValue): void => {
    const overflow = value.overflow();
    const { max, setting } = limits.batch.depth;
    if (overflow === "SIZE") told ??= tooLarge(limits);
    if (overflow === "DEPTH") {
      const words = { what: "The document is nested too deep", max: `${max} levels`, setting };
      told ??= problem("LIMIT_EXCEEDED", list === undefined ? null : at(at(null, list), position), words);
    }
    const losing = value.losing();
    if (losing !== undefined) {
      told ??= losesDigits(losing.reduce<Path | null>(at, list === undefined ? null : at(at(null, list), position)));
    }
    const repeated = value.repeated();
    const reason = `the key ${repeated ?? ""} stands twice in one object`;
    if (repeated !== undefined) told ??= problem("UNREADABLE_DOCUMENT", null, { reason });
  };
  const takeRest = (token: Token): void => {
    isOver = root.take(token);
    check(root);
  };
  return {
    problem: () => told,
    take: (token) => {
      const { name } = token;
      if (list !== undefined && depth === 2 && item === undefined && name === "endArray") {
        list = undefined;
        depth = 1;
        takeRest(token);
        return undefined;
      }
      if (list !== undefined) {
        // Items lie two levels deep already.
        item ??= growValue({ ...whole, depth: whole.depth - 2 });
        const isWhole = item.take(token);
        check(item);
        if (!isWhole || told !== undefined) return undefined;
        const listed = { list, position, value: item.value() };
        item = undefined;
        position += 1;
        return listed;
      }
      if (name === "startObject" || name === "startArray") {
        if (depth === 1 && name === "startArray" && key !== undefined && lists.has(key)) {
          list = key;
          position = 0;
        }
        depth += 1;
      } else if (name === "endObject" || name === "endArray") depth -= 1;
      if (depth === 1 && name === "keyValue") key = String(token.value);
      takeRest(token);
      return undefined;
    },
    rest: () => {
      const value = root.value();
      const isObject = isOver && typeof value === "object" && value !== null && !Array.isArray(value);
      if (told !== undefined) return { problem: told };
      if (!isObject) return { problem: problem("UNREADABLE_DOCUMENT", null, { reason: "it is no JSON object" }) };
      return { root: value as Readonly<Record<string, unknown>> };
    },
  };
}
