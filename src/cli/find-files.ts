import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { compareIds } from "../ontology/compare-ids.ts";
import { CommandFault } from "./command-fault.ts";

/** What of a folder is taken; a file that is named itself is taken whatever it is called. */
const estateEndings = [".yaml", ".yml", ".json"];

/** The files that are meant: each as it was named, and of a folder all its documents in the order of their names. */
export async function findFiles(
  paths: readonly string[],
  endings: readonly string[] = estateEndings,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const about = await stat(path).catch((fault: unknown) => notRead(path, fault));
    if (!about.isDirectory()) found.push(path);
    else found.push(...(await documentsIn(path, endings)));
  }
  return found;
}

async function documentsIn(folder: string, endings: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((fault: unknown) => notRead(folder, fault));
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const documents = names.filter((name) => endings.includes(extname(name).toLowerCase())).sort(compareIds);
  if (documents.length === 0)
    throw new CommandFault(`${folder} holds no ${endings.slice(0, -1).join(", ")} or ${endings.at(-1) ?? ""} file.`);
  return documents.map((name) => join(folder, name));
}

/** Throws what is said where a file or a folder cannot be read. */
export function notRead(path: string, fault: unknown): never {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "there is nothing of that name",
    EACCES: "it may not be read",
    EISDIR: "it is a folder",
    ERR_STRING_TOO_LONG: "it is too large: split it",
  };
  throw new CommandFault(`${path} cannot be read: ${reasons[code] ?? code}.`);
}
