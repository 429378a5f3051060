import { printable } from "./printable.ts";
import type { Place } from "./parcel.ts";
import type { ImportProblem } from "./questions/import-document.ts";

/** A problem of a document, told of the file. */
export interface PlacedProblem extends Omit<ImportProblem, "line" | "path"> {
  readonly file: string;
  readonly line: number | null;
  readonly path: string | null;
}

/** A problem of a document at its place. */
export function placed({ code, message }: ImportProblem, { file, line, path }: Place): PlacedProblem {
  return { file: file.path, line, path, code, message };
}

/** `estate.yaml:14: relations[3].to: UNKNOWN_ENTITY: No entity has the id …`, as compilers tell it. */
export function problemLine({ file, line, path, code, message }: PlacedProblem): string {
  const where = line === null ? file : `${file}:${line}`;
  return `${printable([where, ...(path === null ? [] : [path]), code, message].join(": "))}\n`;
}
