import { datesOf } from "./dates-of.ts";
import { into, type ReadPath } from "./read-path.ts";

/** What decides whether a control holds, taken over or not, from the control. */
export const controlPaths: readonly ReadPath[] = [
  [into("SUPPORTS"), into("PRODUCED")],
  [into("PROVIDES")],
  [into("OPERATES"), into("MEMBER_OF", "LEADS")],
];

export const controlFields = Object.freeze({
  CONTROL: ["effect", "status", "releaseStage", "controlKind"],
  EVIDENCE: ["evidenceKind", "independence", "result", "collectedAt", "validUntil", "validFrom"],
  PERSON: ["active"],
});

/** Evidence counts from when it was collected, and is past its date after the last moment of it. */
export const controlDates = Object.freeze({ EVIDENCE: datesOf(["collectedAt", 0], ["validUntil", 1]) });
