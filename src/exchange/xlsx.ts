import type { DocumentFormat } from "./document-format.ts";
import { isZip } from "./read-content.ts";
import { readXlsx } from "./table/read-xlsx.ts";

/** A workbook in XLSX, with a mapping that says what the rows of its sheets are. */
export const xlsx: DocumentFormat = {
  name: "XLSX",
  recognisedBy: "the bytes of a zip with a workbook in it",
  recognise: () => false,
  isBytes: isZip,
  takesMapping: true,
  about:
    "A workbook, its sheets read as CSV is, by a mapping with a sheet by its name. Certainty B. Document key: the source and the sheet. A cell that is styled as a date is a date; a formula is " +
    "read by the value that it last had, which is told. A workbook of more than 1,000 parts, of more than 200 MiB unpacked, packed by more than 100 to 1, or with a DOCTYPE is refused.",
  carries: [{ field: "a column", becomes: "as in CSV" }],
  readTables: readXlsx,
};
