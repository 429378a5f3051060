import { problem } from "../changes/problem.ts";
import { type Document, unread } from "./document.ts";
import type { DocumentLimits } from "./document-limits.ts";
import { readJsonText } from "./read-json-text.ts";
import { withoutComments } from "./without-comments.ts";
import { readYamlText } from "./read-yaml-text.ts";

const base64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/u;

/** A YAML or JSON document as a tree; its size is counted before anything parses it. Never throws. */
export async function readDocument(
  content: string,
  encoding: "TEXT" | "BASE64",
  limits: DocumentLimits,
): Promise<Document> {
  const { max, setting } = limits.bytes;
  const bytes = encoding === "BASE64" ? Math.floor((content.length * 3) / 4) : Buffer.byteLength(content);
  if (bytes > max) {
    const what = `The document has ${bytes} bytes`;
    return unread([problem("LIMIT_EXCEEDED", null, { what, max: `${max} bytes`, setting })]);
  }
  const text = encoding === "BASE64" ? decoded(content) : content;
  if (text === undefined)
    return unread([problem("UNREADABLE_DOCUMENT", null, { reason: "it is not UTF-8 in base64" })]);
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return readJson(plain, limits) ?? readYamlText(plain, limits);
}

/** As JSON, also with comments and commas as editors take them; undefined where it is neither. */
function readJson(text: string, limits: DocumentLimits): Document | undefined {
  if (!/^\s*(?:[{[]|\/[/*])/u.test(text)) return undefined;
  const json = readJsonText(text, limits);
  if (json !== undefined) return json;
  const bare = withoutComments(text);
  return bare === undefined ? undefined : readJsonText(bare, limits);
}

function decoded(content: string): string | undefined {
  if (!base64.test(content)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(content, "base64"));
  } catch {
    return undefined;
  }
}
