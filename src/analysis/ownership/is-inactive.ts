import type { Estate } from "../../projection/estate.ts";

/** Whether the entity is a person of whom it is recorded that they are not active; unknown counts as active. */
export function isInactive(estate: Estate, entity: number): boolean {
  return estate.kindOf(entity) === "PERSON" && estate.factsOf(entity)["active"] === false;
}
