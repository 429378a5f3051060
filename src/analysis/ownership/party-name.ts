import type { Estate } from "../../projection/estate.ts";
import { isInactive } from "./is-inactive.ts";
import { nameList } from "./name-list.ts";
import { markedName } from "../marked-name.ts";

/** The name of a party as a sentence has it that says what the party answers for: that a person has left is said beside the name. */
export function partyName(estate: Estate, party: number): string {
  return `${markedName(estate, party)}${inactiveNote(estate, party)}`;
}

/** The names of several parties, likewise. */
export function partyList(estate: Estate, parties: readonly number[]): string {
  return nameList(estate, parties, (party) => inactiveNote(estate, party));
}

/** Empty for any other party than a person of whom it is recorded that they are not active. */
function inactiveNote(estate: Estate, party: number): string {
  return isInactive(estate, party) ? " (recorded as inactive)" : "";
}
