import { problem } from "../changes/problem.ts";
import { type Document, unread } from "./document.ts";
import type { DocumentLimits } from "./document-limits.ts";
import { type Content, readContent, textOfContent } from "./read-content.ts";
import { readJsonText } from "./read-json-text.ts";
import { readYamlText } from "./read-yaml-text.ts";
import { withoutComments } from "./without-comments.ts";

/** A YAML or JSON document as a tree; its size is counted before anything parses it. Never throws. */
export async function readDocument(
  content: Content,
  encoding: "TEXT" | "BASE64",
  limits: DocumentLimits,
): Promise<Document> {
  const read = readContent(content, encoding, limits);
  return isProblem(read) ? unread([read]) : readTree(read, limits);
}

/** How XML begins. No document in YAML that is read here begins so, and its parser would say of XML what helps nobody. */
const xml = /^\s*<(?:[?!]|[A-Za-z_][\w.:-]*[\s/>])/u;
const ofXml = "it is XML, which is not read: CycloneDX and OSCAL are taken in JSON, tables in XLSX and CSV";

/** The same of what was counted already. */
export async function readTree(content: Content, limits: DocumentLimits): Promise<Document> {
  const text = textOfContent(content);
  if (typeof text !== "string") return unread([text]);
  if (xml.test(text)) return unread([{ ...problem("UNREADABLE_DOCUMENT", null, { reason: ofXml }), line: 1 }]);
  return readJson(text, limits) ?? readYamlText(text, limits);
}

/** As JSON, also with comments and commas as editors take them; undefined where it is neither. */
function readJson(text: string, limits: DocumentLimits): Document | undefined {
  if (!/^\s*(?:[{[]|\/[/*])/u.test(text)) return undefined;
  const json = readJsonText(text, limits);
  if (json !== undefined) return json;
  const bare = withoutComments(text);
  return bare === undefined ? undefined : readJsonText(bare, limits);
}

function isProblem(read: ReturnType<typeof readContent>): read is Exclude<typeof read, Content> {
  return typeof read !== "string" && "code" in read;
}
