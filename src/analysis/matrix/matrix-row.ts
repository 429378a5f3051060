import type { Layer } from "../../ontology/taxonomy.ts";
import type { Basis } from "./candidate.ts";
import type { Weighed } from "./weigh.ts";

export type DutyStatus = "RESOLVED" | "UNASSIGNED" | "MULTIPLE_ACCOUNTABLE" | "SHARED_UNRESOLVED" | "DISCLAIMED_BY_ALL";

/** Who has one duty for one component, and why. */
export interface MatrixRow {
  readonly duty: number;
  readonly layer: Layer | undefined;
  readonly component: number;
  readonly status: DutyStatus;
  readonly accountable: number | undefined;
  /** By id. */
  readonly responsible: readonly number[];
  readonly basis: Basis | undefined;
  readonly clause: number | undefined;
  /** Who acknowledged the assignments that the answer rests on, by id. */
  readonly acknowledgedBy: readonly number[];
  /** Those for who is accountable, strongest first, then those for who is responsible, then the rest. */
  readonly candidates: readonly Weighed[];
  readonly stance: number | undefined;
  /** By id. */
  readonly satisfiedBy: readonly number[];
  readonly sentence: string;
}
