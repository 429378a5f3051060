import type { Estate } from "../../projection/estate.ts";
import { compareSteps, type Step } from "./steps.ts";

/** The paths that begin with the first `kept` hops of one that is known, and go on with none of the barred ones. */
export interface Branch {
  readonly origin: number;
  readonly path: readonly Step[];
  readonly kept: number;
  readonly barred: ReadonlySet<Step>;
  /** No path of the branch is shorter. */
  least: number;
  /** The hop with which the first path begins, of those that may be as short as `least`; unknown once its first path is found. */
  next: Step | undefined;
  /** Its first path, once it was looked for. */
  first: readonly Step[] | undefined;
}

/** By least length, then by the ids that the first path has at least; one that is still to be looked at before one that is not. */
export function compareBranches(estate: Estate, left: Branch, right: Branch): number {
  if (left.least !== right.least) return left.least - right.least;
  for (let index = 0; ; index += 1) {
    const [leftStep, rightStep] = [stepAt(left, index), stepAt(right, index)];
    if (leftStep === undefined || rightStep === undefined)
      return Number(leftStep !== undefined) - Number(rightStep !== undefined);
    if (leftStep !== rightStep) return compareSteps(estate, leftStep, rightStep);
  }
}

function stepAt({ path, kept, next, first }: Branch, index: number): Step | undefined {
  if (first !== undefined) return first[index];
  if (index < kept) return path[index];
  return index === kept ? next : undefined;
}
