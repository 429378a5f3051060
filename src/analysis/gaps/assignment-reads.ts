import { datesOf } from "./dates-of.ts";
import { into, outOf, type ReadPath } from "./read-path.ts";

/** What decides whether an assignment is in force, from the assignment. */
export const assignmentPaths: readonly ReadPath[] = [[outOf("BASED_ON"), into("HAS_CLAUSE")]];

export const assignmentFields = Object.freeze({ ASSIGNMENT: ["status"], AGREEMENT: ["signedAt", "expiresAt"] });

/** An agreement is in force from when it is signed until it expires. */
export const agreementDates = Object.freeze({ AGREEMENT: datesOf(["signedAt", 0], ["expiresAt", 0]) });
