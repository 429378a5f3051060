import type { DocumentFormat } from "./document-format.ts";
import { isZip } from "./read-content.ts";
import { isCompoundFile } from "./table/open-workbook.ts";
import { readXlsx } from "./table/read-xlsx.ts";

/** A workbook in XLSX, with a mapping that says what the rows of its sheets are. */
export const xlsx: DocumentFormat = {
  name: "XLSX",
  recognisedBy: "the bytes of a zip with a workbook in it",
  recognise: () => false,
  isBytes: (content) => isZip(content) || isCompoundFile(content),
  takesMapping: true,
  about:
    "A workbook, its sheets read as CSV is, by a mapping with a sheet by its name. Certainty B. Document key: the source and the sheet. A cell that is styled as a date is a date in UTC, " +
    "by the day from which the workbook counts (1900 or 1904); a duration is a number of days. A formula is not computed: its cell is read by the value that it last had, and is empty where it " +
    "has none. A cell that shows an error is empty; of merged cells the first has the value. All of this is told cell by cell, up to 100 formulas and merges a sheet, then by their number. " +
    "Links to other workbooks are told and not followed. Refused, with what would be taken: .xls, .xlsb, .ods, a workbook with a password, a DOCTYPE, names that point out of the zip, and " +
    "a workbook of more parts, of more bytes unpacked or packed better than its limits.",
  carries: [{ field: "a column", becomes: "as in CSV" }],
  readTables: readXlsx,
};
