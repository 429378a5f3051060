import { open, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { chooseFormat } from "../exchange/choose-format.ts";
import { defaultDocumentLimits } from "../exchange/document-limits.ts";
import { readDocument } from "../exchange/read-document.ts";

const headBytes = 65_536;

/**
 * A source of its own for a document, so that two of them do not end each other: the format, and what the document calls itself, else
 * the name of the file.
 */
export async function ownSource(path: string, format: string, isStreamed: boolean): Promise<string> {
  const file = basename(path);
  if (isStreamed) return `cyclonedx/${(await serialIn(path)) ?? file}`;
  const document = await readDocument(await readFile(path, "utf8"), "TEXT", defaultDocumentLimits);
  if (document.problems.length > 0) return `import/${file}`;
  const choice = chooseFormat(format, document.root);
  const key = choice.problem === undefined ? choice.format.documentKey?.(document.root) : undefined;
  const register = choice.name === "AUTO" ? "import" : choice.name.toLowerCase().replaceAll("_", "-");
  return `${register}/${key ?? file}`;
}

/** The serial number of a bill of materials that is too large to be held: it stands at its head. */
async function serialIn(path: string): Promise<string | undefined> {
  await using file = await open(path);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  const head = buffer.toString("utf8", 0, bytesRead);
  return /"serialNumber"\s*:\s*"(urn:uuid:[0-9a-f-]{36})"/u.exec(head)?.[1];
}
