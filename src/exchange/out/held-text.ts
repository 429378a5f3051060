import type { Value } from "../../ontology/value.ts";
import type { HeldEntity } from "./holdings.ts";

/** The name of an entity: its id where it has none. */
export function nameIn({ id, facts }: HeldEntity["record"]): string {
  return textIn(facts.properties["name"]) ?? id;
}

/** A text of a field; null where there is none, or an empty one. */
export function textIn(value: Value | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
