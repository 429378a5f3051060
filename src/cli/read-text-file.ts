import { readFile } from "node:fs/promises";
import { decodeText } from "../exchange/decode-text.ts";
import { CommandFault } from "./command-fault.ts";
import { notRead } from "./find-files.ts";

/** The text of a file; `name` is what it is called in faults. Rejects with `CommandFault` where it cannot be read or is no text. */
export async function readTextFile(file: string | URL, name = String(file)): Promise<string> {
  const bytes = await readFile(file).catch((fault: unknown) => notRead(name, fault));
  const text = decodeText(bytes);
  if (typeof text !== "string") throw new CommandFault(`${name} cannot be read: ${text.reason}.`);
  return text;
}
