import { problem, type Problem } from "../changes/problem.ts";
import type { DocumentFormat, TableFormat, TreeFormat } from "./document-format.ts";
import type { Content } from "./read-content.ts";
import { documentFormats } from "./document-formats.ts";

/** The format of tables that is named, or that the bytes are of; undefined where the document is a tree. */
export function tableFormatOf(name: string, content: Content): TableFormat | undefined {
  const formats = documentFormats.filter(isOfTables);
  const named = formats.find((format) => format.name === name);
  return named ?? (name === "AUTO" ? formats.find((format) => format.isBytes?.(content) === true) : undefined);
}

function isOfTables(format: DocumentFormat): format is TableFormat {
  return format.readTables !== undefined;
}

/** What was chosen, or why nothing was; `name` is as `ImportPayload.format` has it. */
export type Choice =
  | { readonly name: string; readonly format: TreeFormat; readonly problem?: undefined }
  | { readonly name: string; readonly problem: Problem };

/** The format that is named, or for AUTO the one that recognises the root; where there is none or more than one, why. */
export function chooseFormat(name: string, root: unknown): Choice {
  if (name !== "AUTO") {
    const named = documentFormats.find((format) => format.name === name);
    return named === undefined ? unknown(name, name, `Formats that are read: ${readable()}.`) : readOrTold(named);
  }
  const tried = documentFormats.flatMap(({ name: each, recognisedBy }) =>
    recognisedBy === undefined ? [] : [`${each} (${recognisedBy})`],
  );
  const fitting = documentFormats.filter((format) => format.recognise(root));
  const [first, second] = fitting;
  if (second !== undefined) {
    const found = fitting.map((format) => format.name).join(", ");
    return { name, problem: problem("FORMAT_AMBIGUOUS", null, { found, tried: tried.join(", ") }) };
  }
  const wayOut = "CSV is never guessed. Name the format, or correct the document's root.";
  return first === undefined ? unknown(name, tried.join(", "), wayOut) : readOrTold(first);
}

function unknown(name: string, tried: string, wayOut: string): Choice {
  return { name, problem: problem("UNKNOWN_FORMAT", null, { tried, wayOut }) };
}

function readOrTold(format: DocumentFormat): Choice {
  const { name } = format;
  if (isReadable(format)) return { name, format };
  return unknown(name, name, `${name} is known and not read yet. Formats that are read: ${readable()}.`);
}

function isReadable(format: DocumentFormat): format is TreeFormat {
  return format.read !== undefined;
}

function readable(): string {
  return documentFormats
    .filter((format) => isReadable(format) || isOfTables(format))
    .map((format) => format.name)
    .join(", ");
}
