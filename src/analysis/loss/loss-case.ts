import type { Estate } from "../../projection/estate.ts";
import type { LossIncidents } from "./loss-incidents.ts";

/** What claims are drawn up from. */
export interface LossCase {
  readonly estate: Estate;
  readonly outcome: number;
  /** Who bears what is left; undefined where the outcome has no single owner. */
  readonly borneBy: number | undefined;
  readonly incidents: LossIncidents;
}
