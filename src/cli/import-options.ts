import type { DoorOptions } from "./open-door.ts";

export interface ImportOptions extends DoorOptions {
  readonly format: string;
  readonly mapping?: string;
  readonly source?: string;
  readonly register?: string;
  readonly replace: boolean;
  readonly allowMassEnd: boolean;
  readonly dryRun: boolean;
  readonly effectiveAt?: string;
  readonly stream: boolean;
  readonly show: number;
  readonly progress: boolean;
  readonly json: boolean;
}
