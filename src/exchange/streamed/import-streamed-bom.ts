import { readBom } from "./bom-passes.ts";
import { importStreamed } from "./import-streamed.ts";
import type { StreamedRequest, StreamedResult } from "./streamed-import.ts";

/** Reads a CycloneDX document that is too large to be held, all of it held to its schema before anything is written. Rejects as `importStreamed`. */
export function importStreamedBom(request: StreamedRequest): Promise<StreamedResult> {
  return importStreamed(request, (open) => readBom(open, request.source, request.limits));
}
