import type { Exact } from "../exact-decimal.ts";
import type { Bound } from "./bound.ts";
import type { CoveringAgreement } from "./covering-agreements.ts";
import type { OpenLoss } from "./losses-of.ts";

export type RecoveryGround =
  "INDEMNITY" | "INSURANCE" | "SERVICE_CREDIT" | "BREACH_SHOWN" | "BREACH_NOT_SHOWN" | "EXCLUDED" | "NO_GROUND";

/** What one clause of an agreement says about one loss, before it is weighed against what else recovers. */
export interface Claim {
  readonly loss: OpenLoss;
  readonly terms: CoveringAgreement;
  /** Undefined where the agreement as a whole brings nothing. */
  readonly clause: number | undefined;
  readonly ground: RecoveryGround;
  /** The most it brings of the loss, in the loss's currency. */
  readonly share: Exact;
  /** What bounds it in the agreement's currency. */
  readonly bounds: readonly Bound[];
  /** Why, without a full stop; put together only where it is told. */
  readonly words: () => string;
}
