import { readFile } from "node:fs/promises";
import { isObject } from "../changes/reading.ts";
import type { Document } from "../exchange/document.ts";
import { type DocumentLimits, defaultDocumentLimits } from "../exchange/document-limits.ts";
import { estate } from "../exchange/estate.ts";
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
  /** The lists of our own format, in the order of the file; none where it is of another format. */
  readonly lists: readonly (readonly [name: string, items: readonly unknown[]])[];
  /** What stands beside the lists: source, certainty, effectiveAt. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly items: number;
}

/** Reads a file. Rejects with `CommandFault` where it cannot be read; what is wrong in it is in `document.problems`. */
export async function readEstateFile(path: string): Promise<EstateFile> {
  const text = await readFile(path, "utf8").catch((fault: unknown) => notRead(path, fault));
  const document = await readDocument(text, "TEXT", limits);
  const { root } = document;
  const members = isObject(root) && document.problems.length === 0 ? Object.entries(root) : [];
  const lists = estate.recognise(root)
    ? members.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value as unknown[]] as const] : []))
    : [];
  return {
    path,
    text,
    document,
    lists,
    head: Object.fromEntries(members.filter(([, value]) => !Array.isArray(value))),
    items: lists.reduce((sum, [, items]) => sum + items.length, 0),
  };
}
