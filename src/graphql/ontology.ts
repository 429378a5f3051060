import { gapRules } from "../analysis/gaps/gap-rules.ts";
import { kinds } from "../ontology/kinds.ts";
import { registry } from "../ontology/registry.ts";
import { relationRules, relationTypes } from "../ontology/relation-types.ts";
import type { Taxonomy } from "../ontology/taxonomy.ts";
import type { Estate } from "../projection/estate.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import { frameworksIn } from "./frameworks.ts";

/** `Query.ontology`: the registry as data, with how many of each there are at the moment of the request. */
export const ontology: TypeResolvers = {
  ontology: (_root, _arguments, context) => {
    const estate = context.estates.at(context.moment);
    const entities = lazily(() => entityCounts(estate));
    const relations = lazily(() => relationCounts(estate));
    return {
      kinds: kinds.map((kind, code) => ({
        kind,
        description: registry.kinds.get(kind)?.description ?? "",
        count: () => entities()[code] ?? 0,
      })),
      relations: relationTypes.map((type, code) => ({
        ...relationRules[type],
        needs: relationRules[type].needs ?? null,
        gives: relationRules[type].gives ?? null,
        outage: relationRules[type].outage ?? null,
        properties: Array.from(relationRules[type].properties.values(), (rule) => ({
          name: rule.name,
          type: rule.type,
          required: rule.required,
        })),
        count: () => relations()[code] ?? 0,
      })),
      taxonomies: context.taxonomies,
      frameworks: () => frameworksIn(context, estate),
      benchmarks: context.benchmarks,
      gapRules,
    };
  },
};

/** The fields of `Taxonomy`. */
export const taxonomyFields: TypeResolvers = {
  layers: ({ layers }: Taxonomy) => layers,
};

function entityCounts(estate: Estate): readonly number[] {
  const counts = new Array<number>(kinds.length).fill(0);
  for (const entity of estate.entities()) {
    const code = estate.graph.kind[entity] as number;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function relationCounts(estate: Estate): readonly number[] {
  const counts = new Array<number>(relationTypes.length).fill(0);
  for (let row = 0; row < estate.graph.relations.count; row += 1) {
    if (!estate.isVisible(row)) continue;
    const code = estate.typeCodeOf(row);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
