import type { OwnershipAnswer } from "../analysis/ownership/ownership-answer.ts";
import type { WatchedAnswer } from "./watched-question.ts";

/** Who answers for an entity at one moment. */
export interface WatchedOwnership extends WatchedAnswer {
  /** Its id. */
  readonly of: string;
  /** `noEntity` where it does not exist. */
  readonly entity: number;
  readonly answers: readonly OwnershipAnswer[];
}
