import { registry } from "../ontology/registry.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";

/** The same resolvers for every kind that has the interface, by type name. */
export function kindRulesWith(role: "Party" | "Component", resolvers: TypeResolvers): Record<string, TypeResolvers> {
  const rules = [...registry.kinds.values()].filter(({ interfaces }) => interfaces.includes(role));
  return Object.fromEntries(rules.map(({ typeName }) => [typeName, resolvers]));
}
