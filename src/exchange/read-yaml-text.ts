import {
  type Document as YamlDocument,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  visit,
  type YAMLMap,
} from "yaml";
import { quoted } from "../changes/found.ts";
import { at, type Path } from "../changes/path.ts";
import { problem, type Problem } from "../changes/problem.ts";
import { type Document, stepsOf, unread } from "./document.ts";
import { composeYaml } from "./compose-yaml.ts";
import type { DocumentLimits } from "./document-limits.ts";
import { keepsItsDigits, losesDigits } from "./keeps-its-digits.ts";

/** A whole number in octal or hexadecimal that is longer has more digits than a double. */
const wholeCharactersMax = 100;

/** Syntax errors breed more of them, so only the first are told. */
const errorsMax = 20;

const plainTags = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

/**
 * A YAML 1.2 text as a tree, by the core schema. Other tags, merge keys, keys that are no text or stand twice, numbers that would lose
 * digits, a second document and what aliases would blow up are told. Others get their turn while a long text is read.
 */
export async function readYamlText(text: string, limits: DocumentLimits): Promise<Document> {
  const lines = new LineCounter();
  const told = (reason: string, offset: number | undefined): Problem => ({
    ...problem("UNREADABLE_DOCUMENT", null, { reason }),
    line: offset === undefined ? null : lines.linePos(offset).line,
  });
  try {
    const documents = await composeYaml(text, lines, limits);
    if ("code" in documents) return unread([documents]);
    const refused = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
    if (refused.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return unread([tooDeep(limits)]);
    const faults = refused.length > 0 ? refused.map(withoutContent) : documents.flatMap(faultsOf);
    if (faults.length > 0) {
      return unread(faults.slice(0, errorsMax).map(({ message, pos }) => told(message, pos[0])));
    }
    const numbers = documents.flatMap((document) => numbersThatLoseDigits(document, documents.length === 1));
    if (numbers.length > 0) {
      const atLine = ({ path, offset }: LosingNumber) => ({ ...losesDigits(path), line: lines.linePos(offset).line });
      return unread(numbers.slice(0, errorsMax).map(atLine));
    }
    const filled = documents.filter(({ contents }) => contents !== null && !isNothing(contents));
    const [first, second] = filled;
    if (first === undefined) return unread([told("it is empty", undefined)]);
    const roots = filled.map((document): unknown => document.toJS({ maxAliasCount: limits.aliases.max }));
    if (second === undefined) {
      const linesOf = (paths: readonly string[]) => paths.map((path) => lineOfSteps(first, lines, stepsOf(path)));
      return { root: roots[0], secondAt: null, problems: [], linesOf };
    }
    return {
      root: roots,
      secondAt: lines.linePos(second.range[0]).line,
      problems: [],
      linesOf: (paths) => paths.map((path) => lineAmong(filled, lines, stepsOf(path))),
    };
  } catch (error) {
    return unread([unreadable(error, limits, told)]);
  }
}

interface Fault {
  readonly message: string;
  readonly pos: readonly [number, number];
}

function unreadable(
  error: unknown,
  limits: DocumentLimits,
  told: (reason: string, offset: undefined) => Problem,
): Problem {
  if (error instanceof ReferenceError && error.message.startsWith("Excessive alias")) {
    const { max, setting } = limits.aliases;
    return problem("LIMIT_EXCEEDED", null, { what: "Aliases repeat too much", max: `${max} repetitions`, setting });
  }
  if (error instanceof ReferenceError) return told("an alias in it has no anchor before it", undefined);
  if (!(error instanceof RangeError)) throw error;
  return tooDeep(limits);
}

function tooDeep({ batch }: DocumentLimits): Problem {
  const { max, setting } = batch.depth;
  return problem("LIMIT_EXCEEDED", null, { what: "The document is nested too deep", max: `${max} levels`, setting });
}

function faultsOf(document: YamlDocument.Parsed): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (message: string, node: unknown): void => {
    faults.push({ message, pos: [offsetOf(node), offsetOf(node)] });
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) return undefined;
      if (node.tag !== undefined && !plainTags.has(node.tag)) fault(tagNotTaken, node);
      return undefined;
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value !== "string") fault("a key is not text; quote it", key);
      else if (key.value === "<<") fault("merge keys (<<) are not taken; write the fields out", key);
      return undefined;
    },
  });
  visit(document, {
    Map: (_, map) => {
      repeatedKeys(map, fault);
    },
  });
  return faults;
}

interface LosingNumber {
  /** Null where the text holds several documents, for it does not say of which one. */
  readonly path: Path | null;
  readonly offset: number;
}

function numbersThatLoseDigits(document: YamlDocument.Parsed, isOnly: boolean): readonly LosingNumber[] {
  const numbers: LosingNumber[] = [];
  visit(document, {
    Scalar: (_, node, within) => {
      if (typeof node.value !== "number" || isKept(node.value, node.source ?? "")) return;
      numbers.push({ path: isOnly ? pathOf(node, within) : null, offset: offsetOf(node) });
    },
  });
  return numbers;
}

/** Whether a number of the core schema is what was written; octal and hexadecimal ones are whole. */
function isKept(value: number, source: string): boolean {
  if (/^0[ox]/u.test(source)) return source.length <= wholeCharactersMax && BigInt(source) === BigInt(value);
  // An infinity that is written out is told later, as a value that JSON does not have.
  return /^[-+]?\.(?:inf|nan)$/iu.test(source) || keepsItsDigits(source);
}

function pathOf(node: unknown, within: readonly unknown[]): Path | null {
  let path: Path | null = null;
  for (const [index, one] of within.entries()) {
    if (isPair(one)) path = at(path, String(isScalar(one.key) ? one.key.value : ""));
    else if (isSeq(one)) path = at(path, one.items.indexOf(within[index + 1] ?? node));
  }
  return path;
}

function repeatedKeys({ items }: YAMLMap, fault: (message: string, node: unknown) => void): void {
  const keys = new Set<unknown>();
  for (const { key } of items) {
    const name = isScalar(key) ? key.value : undefined;
    if (typeof name === "string" && keys.has(name)) fault(`the key ${quoted(name)} stands twice in one object`, key);
    keys.add(name);
  }
}

function offsetOf(node: unknown): number {
  return (node as Partial<Node> | null)?.range?.[0] ?? 0;
}

const tagNotTaken = "a tag in it is not taken; write the value without one";

/** Faults of which the library's own sentence quotes the text. */
const ownSentences: Readonly<Record<string, string>> = {
  TAG_RESOLVE_FAILED: tagNotTaken,
  BAD_DIRECTIVE: "a directive in it is not taken",
  BAD_DQ_ESCAPE: "an escape sequence in it is none",
};

/** A fault in the library's words, without what it quotes of the text: that may be a secret, as in `token: !pass`. */
function withoutContent({ code, message, pos }: Fault & { readonly code: string }): Fault {
  const [sentence = message] = message.split(/: |\n/u);
  return { message: ownSentences[code] ?? sentence.replace(/\.$/u, ""), pos };
}

/** What a document of no line but comments holds. */
function isNothing(contents: unknown): boolean {
  return isScalar(contents) && contents.value === null && contents.source === "";
}

type Steps = readonly (string | number)[];

/** Of several documents, the first step says which. */
function lineAmong(documents: readonly YamlDocument.Parsed[], lines: LineCounter, steps: Steps): number | null {
  const [index, ...within] = steps;
  const document = documents[Number(index)];
  if (document === undefined) return null;
  return lineOfSteps(document, lines, within) ?? lines.linePos(offsetOf(document.contents)).line;
}

/** The line of the deepest step that the document has. */
function lineOfSteps(document: YamlDocument.Parsed, lines: LineCounter, steps: Steps): number | null {
  let node: unknown = document.contents;
  let deepest: unknown = null;
  for (const step of steps) {
    if (isAlias(node)) node = node.resolve(document);
    const found: unknown = isSeq(node)
      ? node.items[Number(step)]
      : isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && key.value === String(step))
        : undefined;
    if (found === undefined) break;
    deepest = isPair(found) ? found.key : found;
    node = isPair(found) ? found.value : found;
  }
  return deepest === null ? null : lines.linePos(offsetOf(deepest)).line;
}
