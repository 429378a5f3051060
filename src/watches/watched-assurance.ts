import type { AssuranceCase } from "../analysis/assurance-case.ts";
import type { WatchedAnswer } from "./watched-question.ts";

/** The assurance case of an outcome at one moment. */
export interface WatchedAssurance extends WatchedAnswer {
  /** Its id. */
  readonly outcome: string;
  /** Undefined where the outcome does not exist. */
  readonly found: AssuranceCase | undefined;
}
