import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { compareIds } from "../ontology/compare-ids.ts";
import { CommandFault } from "./command-fault.ts";

/** What of a folder is taken; a file that is named itself is taken whatever it is called. */
const estateEndings = [".yaml", ".yml", ".json"];

/** Of a folder, what nobody wrote: copies of what others published, and the store of a version control. */
const passedOver = new Set(["node_modules", ".git"]);

interface Sought {
  readonly endings?: readonly string[];
  /** Whether folders in a folder are looked into too. */
  readonly isDeep?: boolean;
}

/**
 * The files that are meant: each as it was named, and of a folder all its documents in the order of their names. Rejects with
 * `CommandFault` where one cannot be read or a folder holds none.
 */
export async function findFiles(
  paths: readonly string[],
  { endings = estateEndings, isDeep = false }: Sought = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const about = await stat(path).catch((fault: unknown) => notRead(path, fault));
    if (!about.isDirectory()) found.push(path);
    else {
      const documents = await documentsIn(path, endings, isDeep);
      if (documents.length === 0)
        throw new CommandFault(`${path} holds no ${endings.slice(0, -1).join(", ")} or ${endings.at(-1) ?? ""} file.`);
      found.push(...documents);
    }
  }
  return found;
}

/** Links to folders are not followed, so that each document is found once. */
async function documentsIn(folder: string, endings: readonly string[], isDeep: boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((fault: unknown) => notRead(folder, fault));
  const found: string[] = [];
  for (const entry of entries.sort((one, other) => compareIds(one.name, other.name))) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) found.push(...(endings.includes(extname(entry.name).toLowerCase()) ? [path] : []));
    else if (isDeep && !passedOver.has(entry.name)) found.push(...(await documentsIn(path, endings, isDeep)));
  }
  return found;
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
