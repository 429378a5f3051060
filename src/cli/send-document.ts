import { CommandFault } from "./command-fault.ts";
import type { Door } from "./door.ts";
import { type ImportPayload, importDocumentQuestion, type ImportVariables } from "./questions/import-document.ts";

/** A request of more bytes goes to the door for large documents. It is the least that a server takes unless it was told otherwise. */
const requestBytesMax = 4 * 1024 * 1024;

/** Sends a document. Rejects with `CommandFault` where it could not be judged; what is wrong with it is in the payload. */
export async function sendDocument(door: Door, variables: ImportVariables): Promise<ImportPayload> {
  const bytes = Buffer.byteLength(JSON.stringify({ query: importDocumentQuestion, variables }));
  if (door.upload !== undefined && bytes > requestBytesMax) return door.upload(variables);
  const answer = await door.ask<{ importDocument: ImportPayload }>(importDocumentQuestion, { ...variables });
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw new CommandFault(error.message);
  if (!answer.data) throw new CommandFault("The server answered nothing.");
  return answer.data.importDocument;
}
