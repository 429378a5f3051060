import type { Kind } from "../ontology/kinds.ts";
import { relationRules, type RelationType } from "../ontology/relation-types.ts";

const carriers: Readonly<Partial<Record<Kind, RelationType>>> = {
  MODEL: "POWERS",
  PLUGIN: "EXTENDS",
  PLATFORM: "HOSTS",
  RESOURCE: "FEEDS",
};

/**
 * The relation by which harm reaches what depends from what it depends on: the arrow of a dependency, turned round. Undefined where
 * the registry has none between these kinds. Never throws.
 */
export function dependencyRelation(dependency: Kind, dependent: Kind): RelationType | undefined {
  const type = carriers[dependency];
  return type !== undefined && relationRules[type].to.includes(dependent) ? type : undefined;
}
