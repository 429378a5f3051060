import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { chooseFormat } from "../exchange/choose-format.ts";
import { defaultDocumentLimits } from "../exchange/document-limits.ts";
import { readDocument } from "../exchange/read-document.ts";

/**
 * A source of its own for a document, so that two of them do not end each other: the format, and what the document calls itself, else
 * the name of the file.
 */
export async function ownSource(path: string, format: string, isStreamed: boolean): Promise<string> {
  const file = basename(path);
  if (isStreamed) return `cyclonedx/${file}`;
  const document = await readDocument(await readFile(path, "utf8"), "TEXT", defaultDocumentLimits);
  if (document.problems.length > 0) return `import/${file}`;
  const choice = chooseFormat(format, document.root);
  const key = choice.problem === undefined ? choice.format.documentKey?.(document.root) : undefined;
  const register = choice.name === "AUTO" ? "import" : choice.name.toLowerCase().replaceAll("_", "-");
  return `${register}/${key ?? file}`;
}
