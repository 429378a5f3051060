import type { Door } from "./door.ts";
import type { Parcel } from "./parcel.ts";
import type { ImportPayload, ImportVariables } from "./questions/import-document.ts";
import { sendDocument } from "./send-document.ts";

/** Sends a document. Rejects with `CommandFault` where it could not be judged; what is wrong with it is in the payload. */
export function sendParcel(
  door: Door,
  parcel: Parcel,
  options: Omit<ImportVariables, "content" | "format" | "encoding" | "mapping">,
): Promise<ImportPayload> {
  const form = { format: parcel.format, content: parcel.content };
  return sendDocument(door, { ...options, ...form, encoding: "TEXT", mapping: null });
}
