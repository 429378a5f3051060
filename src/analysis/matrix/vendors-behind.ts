import type { RelationType } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import { byId } from "../ownership/by-id.ts";

export interface VendorsBehind {
  /** By id. */
  readonly vendors: readonly number[];
  /** What they provide: the component itself, a model that it is derived from, or what hosts an identity. */
  readonly through: readonly number[];
}

/**
 * The vendors that provide a component; of a model that nobody provides, those of the nearest models that it is derived from; of an
 * identity, which nobody provides, those of the nearest platforms that host it.
 */
export function vendorsBehind(estate: Estate, component: number): VendorsBehind {
  const kind = estate.kindOf(component);
  const back: RelationType | undefined = kind === "MODEL" ? "DERIVED_INTO" : kind === "IDENTITY" ? "HOSTS" : undefined;
  const met = new Set([component]);
  let round = [component];
  while (round.length > 0) {
    const through = round.filter((place) => estate.relationsIn(place, "PROVIDES").length > 0);
    if (through.length > 0) {
      const rows = through.flatMap((place) => estate.relationsIn(place, "PROVIDES"));
      const vendors = byId(
        estate,
        rows.map((row) => estate.fromOf(row)),
      );
      return { vendors, through: byId(estate, through) };
    }
    if (back === undefined) break;
    const next = round.flatMap((place) => estate.relationsIn(place, back).map((row) => estate.fromOf(row)));
    round = [...new Set(next)].filter((place) => !met.has(place));
    for (const place of round) met.add(place);
  }
  return { vendors: [], through: [] };
}
