import type { DocumentFormat } from "./document-format.ts";
import { readCsv } from "./table/read-csv.ts";

/** A table in CSV, by RFC 4180, with a mapping that says what its rows are. */
export const csv: DocumentFormat = {
  name: "CSV",
  recognise: () => false,
  takesMapping: true,
  about:
    "A table by RFC 4180, with commas, semicolons or tabs, whichever the header has most of, or the `delimiter` of its mapping, in UTF-8 or the `encoding` of its mapping, up to 100,000 rows where it is held whole and 200 columns, and a mapping that says what a row is. Certainty B. " +
    "Document key: the source and the sheet. A column that the mapping does not name is kept in `extra` under its header. In tables that Answerable exported, the `'` that keeps a text " +
    "from being taken for a formula is undone.",
  carries: [
    { field: "a column of `id`", becomes: "part of the row's id; a row in which it is empty is a problem" },
    { field: "a column of `properties`", becomes: "the property, by its type; a list is split at `|`" },
    { field: "a column of `externalIds`", becomes: "an external id of that system" },
    {
      field: "a column of `relations`",
      becomes: "a relation to what the cell names: by id, by name, or by an external id",
    },
    {
      field: "a column of `raci`",
      becomes: "an `Assignment` for each R, A, C or I, `ASSIGNED_TO` the party of the header, `FOR_DUTY` the row",
    },
  ],
  readTables: readCsv,
};
