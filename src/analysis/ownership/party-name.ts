import type { Estate } from "../../projection/estate.ts";
import { isInactive } from "./is-inactive.ts";

/** The name of a party as a sentence has it that says what the party answers for: that a person has left is said beside the name. */
export function partyName(estate: Estate, party: number): string {
  return `${estate.nameOf(party)}${inactiveNote(estate, party)}`;
}

/** What stands behind the name of a person of whom it is recorded that they are not active; empty for any other party. */
export function inactiveNote(estate: Estate, party: number): string {
  return isInactive(estate, party) ? " (recorded as inactive)" : "";
}
