import { gapLines } from "./gap-lines.ts";
import type { GapReport } from "./gap-report.ts";

/** A check for people. */
export function textReport({ fresh, known, failOn, asOf, graphVersion }: GapReport): string {
  const ofThem = known.length === 0 ? "" : `; ${known.length} more are known`;
  const count = `${fresh.length} ${fresh.length === 1 ? "gap" : "gaps"} of severity ${failOn} or above${ofThem}`;
  const lines = fresh.map((gap) => `${gapLines(gap)}\n`).join("");
  return `${lines}${count} (as of ${asOf}, graph version ${graphVersion})\n`;
}
