import type { Estate } from "../../projection/estate.ts";
import { byId } from "./by-id.ts";
import { keptFor } from "../../projection/kept-for.ts";

/** The organizations that are part of no other organization, by id. Found once an estate. */
export const topOrganizations = keptFor((estate: Estate): readonly number[] => {
  const isPart = (organization: number): boolean =>
    estate
      .relationsOut(organization, "PART_OF")
      .map((row) => estate.toOf(row))
      .some((whole) => whole !== organization && estate.kindOf(whole) === "ORGANIZATION");
  return byId(
    estate,
    estate.entities("ORGANIZATION").filter((organization) => !isPart(organization)),
  );
});
