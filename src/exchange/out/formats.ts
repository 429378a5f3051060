import type { ExportFormat } from "./format.ts";
import { csv } from "./formats/csv.ts";
import { estateJson } from "./formats/estate-json.ts";
import { estateYaml } from "./formats/estate-yaml.ts";
import { json } from "./formats/json.ts";

/** Every format that is written. */
export const exportFormats: readonly ExportFormat[] = [csv, json, estateYaml, estateJson];
