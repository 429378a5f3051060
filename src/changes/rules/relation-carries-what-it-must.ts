import { relationRules } from "../../ontology/relation-types.ts";
import type { RelationItem } from "../changes-batch.ts";
import { at } from "../path.ts";
import type { Report } from "../report.ts";

/**
 * Tells every property that the type of a relation requires and the relation, taken by itself, does not have. A batch is held to
 * that only once all sources are merged.
 */
export function checkCarried({ type, fields, path }: RelationItem, report: Report["add"]): void {
  for (const { name, required } of relationRules[type].properties.values()) {
    if (!required || (fields[name] ?? null) !== null) continue;
    report("PROPERTY_REQUIRED", at(path, name), { owner: type, property: name });
  }
}
