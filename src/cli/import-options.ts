import type { DoorOptions } from "./open-door.ts";

export interface ImportOptions extends DoorOptions {
  readonly source?: string;
  readonly format: string;
  readonly mapping?: string;
  readonly replace: boolean;
  readonly allowMassEnd: boolean;
  readonly dryRun: boolean;
  readonly effectiveAt?: string;
  readonly stream: boolean;
  readonly progress: boolean;
  readonly json: boolean;
}

/** Options whose open ends are closed: who says so, and the text of the mapping. */
export type ImportAsked = Omit<ImportOptions, "source" | "mapping"> & {
  readonly source: string;
  readonly mapping: string | null;
};
