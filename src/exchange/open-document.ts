import { tableFormatOf } from "./choose-format.ts";
import { openTables } from "./open-tables.ts";
import { type Asked, openTree } from "./open-tree.ts";
import type { OpenedDocument } from "./opened-document.ts";
import type { Content } from "./read-content.ts";

/** Reads a document of any format in this thread: parsed, recognised, cleaned, held to its schema, drawn. Never throws. */
export function openDocument(content: Content, asked: Asked): Promise<OpenedDocument> {
  const tables = tableFormatOf(asked.format, content);
  return tables === undefined ? openTree(content, asked) : openTables(content, tables, asked);
}
