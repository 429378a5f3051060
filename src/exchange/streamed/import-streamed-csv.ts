import { csv } from "../csv.ts";
import { readMapping } from "../read-mapping.ts";
import { importStreamed } from "./import-streamed.ts";
import { readCsvRows } from "./read-csv-rows.ts";
import type { StreamedRequest, StreamedResult } from "./streamed-import.ts";

/** Reads a table in CSV that is too large to be held, of any number of rows, as its mapping says. Rejects as `importStreamed`. */
export function importStreamedCsv(request: StreamedRequest, mappingText: string | null): Promise<StreamedResult> {
  const { source, limits } = request;
  return importStreamed(request, async (open) => {
    const { mapping, problems } = await readMapping(mappingText, csv, limits);
    return problems.length > 0 ? problems : readCsvRows(open, { source, mapping }, limits);
  });
}
