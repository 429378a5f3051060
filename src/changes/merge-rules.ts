import type { FieldMerge } from "../ontology/field-rule.ts";
import { registry } from "../ontology/registry.ts";

const rules = new Map<string, FieldMerge>();
for (const { fields } of registry.kinds.values()) {
  for (const { name, merge } of fields.values()) if (merge !== "BEST") rules.set(name, merge);
}

/** How a property is merged over sources; those of relations are all BEST. */
export function mergeRule(property: string): FieldMerge {
  return rules.get(property) ?? "BEST";
}
