import type { Sheet } from "../workbook.ts";

/** What the data wizard of CISO Assistant takes in one file, by the wizard's own name for it. */
export const importModels = [
  "Asset",
  "AppliedControl",
  "Evidence",
  "Vulnerability",
  "TPRM",
  "FindingsAssessment",
  "RiskAssessment",
] as const;

export type ImportModel = (typeof importModels)[number];

/**
 * A file for the data wizard. It reads the first sheet (of TPRM those that it knows by name) and passes over any other. Source:
 * https://github.com/intuitem/ciso-assistant-community, backend/data_wizard/views.py at f990d7b.
 */
export interface ImportFile {
  readonly model: ImportModel;
  /** Rejects with ExportRefused where there are more rows than a workbook may have. */
  readonly sheets: () => Promise<readonly Sheet[]>;
}
