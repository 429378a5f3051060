import { readFile } from "node:fs/promises";
import { isObject } from "../changes/reading.ts";
import { type Document, unread } from "../exchange/document.ts";
import { documentFormats } from "../exchange/document-formats.ts";
import { type DocumentLimits, defaultDocumentLimits } from "../exchange/document-limits.ts";
import { estate } from "../exchange/estate.ts";
import { textOfContent } from "../exchange/read-content.ts";
import { readDocument } from "../exchange/read-document.ts";
import { notRead } from "./find-files.ts";

/** A file here is the caller's own: it may be larger than a document that is sent, since it is sent in parts. */
const limits: DocumentLimits = {
  ...defaultDocumentLimits,
  bytes: { max: 512 * 1024 * 1024, setting: "a size that is fixed here: split the file" },
  words: { max: 200_000_000, setting: "a size that is fixed here: split the file" },
  milliseconds: { max: 600_000, setting: "a time that is fixed here: split the file" },
};

/** A document as it lies in a file. */
export interface EstateFile {
  readonly path: string;
  readonly text: string;
  readonly document: Document;
  /** Whether it is to be read as our own format: what no other format recognises, for that is what `apply` is for. */
  readonly isOurs: boolean;
  /** The lists of our own format, in the order of the file; none where it is of another format. */
  readonly lists: readonly (readonly [name: string, items: readonly unknown[]])[];
  /** What stands beside the lists: source, certainty, effectiveAt. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly items: number;
}

/**
 * Reads a file: one document, or those of an exported estate in their order. Rejects with `CommandFault` where it cannot be read;
 * what is wrong in it is in `document.problems`.
 */
export async function readEstateFiles(path: string): Promise<readonly EstateFile[]> {
  const bytes = await readFile(path).catch((fault: unknown) => notRead(path, fault));
  const text = textOfContent(bytes);
  if (typeof text !== "string") {
    return [{ path, text: "", document: unread([text]), isOurs: true, lists: [], head: {}, items: 0 }];
  }
  const inYaml = await readEach(path, yamlDocuments(text));
  if (inYaml !== undefined) return inYaml;
  const whole = await readEstateText(path, text);
  return (await readEach(path, jsonDocuments(whole.document.root))) ?? [whole];
}

/** Undefined where one of them names no source: other formats may hold several documents that belong together. */
async function readEach(path: string, texts: readonly string[]): Promise<readonly EstateFile[] | undefined> {
  const files: EstateFile[] = [];
  for (const text of texts) {
    const file = await readEstateText(path, text);
    if (typeof file.head["source"] !== "string") return undefined;
    files.push(file);
  }
  return files.length > 0 ? files : undefined;
}

/** The documents of a YAML stream, where there are several. Lines keep their numbers. */
function yamlDocuments(text: string): readonly string[] {
  const begins = Array.from(text.matchAll(/^---[ \t]*\r?\n/gmu), ({ index }) => index);
  if (begins.length < 2) return [];
  return begins.map((begin, index) => {
    const lines = text.slice(0, begin).split("\n").length - 1;
    return "\n".repeat(lines) + text.slice(begin, begins[index + 1]);
  });
}

/** Those that a JSON object lists as `documents`. */
function jsonDocuments(root: unknown): readonly string[] {
  const documents = isObject(root) && isObject(root["about"]) ? root["documents"] : undefined;
  return Array.isArray(documents) ? documents.map((one) => JSON.stringify(one)) : [];
}

async function readEstateText(path: string, text: string): Promise<EstateFile> {
  const document = await readDocument(text, "TEXT", limits);
  const { root } = document;
  const members = isObject(root) && document.problems.length === 0 ? Object.entries(root) : [];
  const isOurs = !documentFormats.some((format) => format !== estate && format.recognise(root));
  const lists = isOurs
    ? members.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value as unknown[]] as const] : []))
    : [];
  return {
    path,
    text,
    document,
    isOurs,
    lists,
    head: Object.fromEntries(members.filter(([, value]) => !Array.isArray(value))),
    items: lists.reduce((sum, [, items]) => sum + items.length, 0),
  };
}
