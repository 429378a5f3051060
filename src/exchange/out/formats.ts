import type { ExportFormat } from "./format.ts";
import { csv } from "./formats/csv.ts";
import { json } from "./formats/json.ts";

/** Every format that is written. */
export const exportFormats: readonly ExportFormat[] = [csv, json];
