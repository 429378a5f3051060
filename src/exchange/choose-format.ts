import { problem, type Problem } from "../changes/problem.ts";
import type { DocumentFormat } from "./document-format.ts";
import { documentFormats } from "./document-formats.ts";

/** The format that is named, or for AUTO the one that recognises the root; where there is none or more than one, why. */
export function chooseFormat(name: string, root: unknown): DocumentFormat | Problem {
  if (name !== "AUTO") {
    const named = documentFormats.find((format) => format.name === name);
    const wayOut = `Formats that are read: ${documentFormats.map((format) => format.name).join(", ")}.`;
    return named ?? problem("UNKNOWN_FORMAT", null, { tried: name, wayOut });
  }
  const fitting = documentFormats.filter((format) => format.recognise(root));
  const [first, second] = fitting;
  if (second !== undefined) {
    return problem("FORMAT_AMBIGUOUS", null, { found: fitting.map((format) => format.name).join(", ") });
  }
  const tried = documentFormats.map((format) => `${format.name} (${format.recognisedBy})`).join(", ");
  return (
    first ?? problem("UNKNOWN_FORMAT", null, { tried, wayOut: "Name the format, or correct the document's root." })
  );
}
