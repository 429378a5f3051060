import type { Estate } from "../../projection/estate.ts";
import { byId } from "../ownership/by-id.ts";
import { nameList } from "../ownership/name-list.ts";
import type { FoundGap } from "./gap-rule.ts";
import { instantIn } from "./dates-of.ts";
import { existsSince, holdsSince, latestOf } from "./since.ts";
import { markedName } from "../marked-name.ts";

/** A control for which nothing speaks but evidence of the vendor that operates or provides it. */
export function controlsUnbacked(estate: Estate, control: number): readonly FoundGap[] {
  const vendors = vendorsOf(estate, control);
  if (vendors.length === 0) return [];
  const rows = estate.relationsIn(control, "SUPPORTS").filter((row) => isCollected(estate, estate.fromOf(row)));
  const evidence = byId(
    estate,
    rows.map((row) => estate.fromOf(row)),
  );
  if (evidence.length === 0 || !evidence.every((each) => isOwn(estate, each, vendors))) return [];
  const name = markedName(estate, control);
  const only = evidence.length === 1 ? "its only evidence" : "all its evidence";
  return [
    {
      related: [...vendors, ...evidence],
      sentence: `${name} comes from ${nameList(estate, vendors)}, and so does ${only} on record: ${nameList(estate, evidence)}.`,
      remedy: `Test ${name} yourselves, or have a third party test it, and record what is found.`,
      since: latestOf([existsSince(estate, control), ...rows.map((row) => holdsSince(estate, row))]),
    },
  ];
}

/** The vendors that operate or provide a control, by id. */
export function vendorsOf(estate: Estate, control: number): readonly number[] {
  const parties = [...estate.relationsIn(control, "OPERATES"), ...estate.relationsIn(control, "PROVIDES")].map((row) =>
    estate.fromOf(row),
  );
  return byId(
    estate,
    parties.filter((party) => estate.kindOf(party) === "VENDOR"),
  );
}

/** Whether evidence was collected by the moment; where nobody says when, it was. */
export function isCollected(estate: Estate, evidence: number): boolean {
  return (instantIn(estate.factsOf(evidence), "collectedAt") ?? -Infinity) <= estate.moment.at;
}

/** Whether evidence is that of a party which is to be relied on, or of one of these vendors. */
export function isOwn(estate: Estate, evidence: number, vendors: readonly number[]): boolean {
  if (estate.factsOf(evidence)["independence"] === "COUNTERPARTY") return true;
  return estate.relationsIn(evidence, "PRODUCED").some((row) => vendors.includes(estate.fromOf(row)));
}
