import type { Estate } from "../../projection/estate.ts";
import { keptEach } from "../../projection/kept-each.ts";
import { byId } from "../ownership/by-id.ts";

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
  const parties = payersOf(estate, agreement)[isInsurance ? "insuring" : "providing"];
  return parties.find((party) => party !== borneBy) ?? parties[0];
}

/** Those of the first part that anybody has, by id. */
const payersOf = keptEach((estate, agreement) => {
  const rows = estate.relationsIn(agreement, "PARTY_TO");
  const firstOf = (parts: readonly string[]): readonly number[] => {
    const held = parts.map((part) => rows.filter((row) => estate.relationFactsOf(row).properties["as"] === part));
    const first = held.find((those) => those.length > 0) ?? [];
    return byId(
      estate,
      first.map((row) => estate.fromOf(row)),
    );
  };
  return { insuring: firstOf(insuring), providing: firstOf(providing) };
});
