import type { Estate } from "../../projection/estate.ts";

const providing = ["PROVIDER", "GUARANTOR", "INSURER"];
const insuring = ["INSURER", "PROVIDER", "GUARANTOR"];

/**
 * Who would pay under an agreement: its provider, or of an insurance its insurer; the first by id who is not the one that bears the
 * loss, for nobody makes good a loss to themselves. Undefined where none is on record.
 */
export function counterpartyOf(
  estate: Estate,
  agreement: number,
  isInsurance: boolean,
  borneBy: number | undefined,
): number | undefined {
  const rows = estate.relationsIn(agreement, "PARTY_TO");
  for (const role of isInsurance ? insuring : providing) {
    const parties = rows
      .filter((row) => estate.relationFactsOf(row).properties["as"] === role)
      .map((row) => estate.fromOf(row))
      .sort((left, right) => estate.compareEntities(left, right));
    if (parties[0] !== undefined) return parties.find((party) => party !== borneBy) ?? parties[0];
  }
  return undefined;
}
