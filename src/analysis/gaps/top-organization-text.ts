import type { Estate } from "../../projection/estate.ts";
import { isInactive } from "../ownership/is-inactive.ts";
import { topOrganizations } from "../ownership/top-organizations.ts";
import type { ReadEverywhere } from "./gap-reads.ts";
import type { Snapshot } from "./snapshot.ts";

/** Which organizations are part of no other: the default where no owner of an outcome is on record. */
export const topOrganizationsRead: ReadEverywhere = {
  kinds: ["ORGANIZATION"],
  types: ["PART_OF"],
  textOf: topOrganizationsText,
};

function topOrganizationsText({ estate }: Snapshot): string {
  return topOrganizations(estate).join();
}

/** The same, and whether the chain from there reaches a person: for whatever no owner is on record of, these decide. */
export const leadingFromTop: ReadEverywhere = {
  kinds: ["ORGANIZATION", "PERSON", "TEAM"],
  types: ["PART_OF", "LEADS", "REPORTS_TO"],
  textOf: leadingText,
};

function leadingText({ estate }: Snapshot): string {
  return topOrganizations(estate)
    .map((top) => [top, ...upward(estate, top)].join())
    .join(";");
}

/** Everything that a chain may pass from an organization on, as rows, and who of it is active. */
function upward(estate: Estate, start: number): readonly string[] {
  const met = new Set([start]);
  const told: string[] = [];
  for (const entity of met) {
    const leading = estate.relationsIn(entity, "LEADS").map((row) => [row, estate.fromOf(row)] as const);
    const above = [...estate.relationsOut(entity, "PART_OF"), ...estate.relationsOut(entity, "REPORTS_TO")];
    for (const [row, end] of [...leading, ...above.map((each) => [each, estate.toOf(each)] as const)]) {
      told.push(`${entity}-${row}-${end}${isInactive(estate, end) ? "!" : ""}`);
      met.add(end);
    }
  }
  return told;
}
