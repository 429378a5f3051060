import type { NamedKind } from "./named.ts";

/** One gap, as documents for other tools take it. */
export interface FoundGap {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly subject: NamedKind;
  readonly sentence: string;
  readonly remedy: string;
  readonly since: string | null;
}
