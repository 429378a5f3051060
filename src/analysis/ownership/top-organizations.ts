import type { Estate } from "../../projection/estate.ts";
import { byId } from "./by-id.ts";

const kept = new WeakMap<Estate, readonly number[]>();

/** The organizations that are part of no other organization, by id. Found once an estate. */
export function topOrganizations(estate: Estate): readonly number[] {
  const known = kept.get(estate);
  if (known !== undefined) return known;
  const isPart = (organization: number): boolean =>
    estate
      .relationsOut(organization, "PART_OF")
      .map((row) => estate.toOf(row))
      .some((whole) => whole !== organization && estate.kindOf(whole) === "ORGANIZATION");
  const found = byId(
    estate,
    estate.entities("ORGANIZATION").filter((organization) => !isPart(organization)),
  );
  kept.set(estate, found);
  return found;
}
