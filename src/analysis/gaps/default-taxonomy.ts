import type { Taxonomy } from "../../ontology/taxonomy.ts";
import type { GapCatalogue } from "./snapshot.ts";

/** The taxonomy in whose layers the rules think; undefined where the catalogue has it not. */
export function defaultTaxonomy({ taxonomies }: GapCatalogue): Taxonomy | undefined {
  return taxonomies.find(({ id }) => id === "cosai-srf");
}
