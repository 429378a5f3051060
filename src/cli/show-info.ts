import type { AskedInfo } from "./questions/blast-radius.ts";

/** Which moment and version an answer is for. */
export function askedAt({ asOf, graphVersion }: AskedInfo): string {
  return `as of ${asOf}, graph version ${graphVersion}`;
}

/** A line that says that an answer is not whole, and why; empty where it is. */
export function cutShort({ completeness, reasons }: AskedInfo): string {
  return completeness === "COMPLETE" ? "" : `\nThis is not all: the answer was cut short (${reasons.join(", ")}).\n`;
}
