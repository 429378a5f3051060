import { isObject } from "../../changes/reading.ts";
import type { Part } from "../document-part.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { drawOrganization, drawPerson, partyIn } from "./draw-party.ts";
import { join } from "./joined.ts";

const facets = [
  ["owners", "ACCOUNTABLE"],
  ["custodians", "OPERATOR"],
  ["stewards", "OPERATOR"],
] as const;

/** Who is said to govern data. Certainty C: a BOM names, it does not appoint. */
export function drawGovernance(
  bom: Bom,
  governance: Part,
  data: Readonly<Record<string, unknown>>,
  of: Referent,
): void {
  if (!isObject(data["governance"])) return;
  const known = new Set<string>();
  for (const [field, facet] of facets) {
    for (const party of governance.items(field)) {
      const drawn = party.has("organization")
        ? drawOrganization(bom, partyIn(bom, party, "organization"), "ORGANIZATION")
        : drawPerson(bom, partyIn(bom, party, "contact"));
      // A party that is both custodian and steward operates it once.
      if (drawn === undefined || known.has(`${facet} ${drawn.id}`)) continue;
      known.add(`${facet} ${drawn.id}`);
      join(bom, "OWNS", { from: drawn, to: of, fields: { facet }, at: party.path, certainty: "C" });
    }
  }
}
