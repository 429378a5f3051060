import { existsSync } from "node:fs";
import { extname } from "node:path";
import { CommandFault } from "./command-fault.ts";
import { readTextFile } from "./read-text-file.ts";

/** Mappings that are shipped, beside `src` or what is built from it. */
const shipped = new URL("../../catalogue/mappings/", import.meta.url);

/** The text of the mapping of a document: the file or the shipped one that is named, else what lies beside a table; undefined where there is none. */
export async function mappingFor(
  path: string,
  named: string | undefined,
  isTable: boolean,
): Promise<string | undefined> {
  const file = named ?? (isTable ? besideTable(path) : undefined);
  if (file === undefined) return undefined;
  const ours = new URL(`${file}.yaml`, shipped);
  const isShipped = !existsSync(file) && /^[a-z-]+$/u.test(file) && existsSync(ours);
  const text = await readTextFile(isShipped ? ours : file, file);
  if (text.trim() === "") throw new CommandFault(`${file} is empty: a mapping says which column is which field.`);
  return text;
}

function besideTable(path: string): string | undefined {
  const stem = path.slice(0, path.length - extname(path).length);
  return [".yaml", ".yml", ".json"].map((ending) => `${stem}.mapping${ending}`).find((file) => existsSync(file));
}
