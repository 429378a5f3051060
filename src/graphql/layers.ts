import { layersOf } from "../analysis/layer.ts";
import { layerFacts } from "../analysis/layer-facts.ts";
import { taxonomyOf } from "../analysis/matrix/matrix-framework.ts";
import type { Layer, Taxonomy } from "../ontology/taxonomy.ts";
import type { Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { badInput } from "./bad-input.ts";
import type { Context } from "./context.ts";
import type { EntitySource } from "./entity-source.ts";

/** `Component.layer`: of a control that sits in several, the first. */
export const layer: FieldResolver = ({ estate, id }: EntitySource, { taxonomy }: { taxonomy: string }, context) =>
  layersOf(taxonomyNamed(context, taxonomy), estate.find(id), layerFacts(estate))[0] ?? null;

/** `Vulnerability.layers`: the layers of all that it affects, in the taxonomy's order. */
export const vulnerabilityLayers: FieldResolver = (
  { estate, id }: EntitySource,
  { taxonomy }: { taxonomy: string },
  context,
) => {
  const affected = estate.relationsOut(estate.find(id), "AFFECTS").map((row) => estate.toOf(row));
  return layersAmong(taxonomyNamed(context, taxonomy), estate, affected);
};

/** The fields of `Layer`. */
export const layerFields: TypeResolvers = {
  taxonomy: ({ taxonomyId }: Layer, _arguments, context) => {
    const framework = context.frameworks.frameworks.find(({ id, layers }) => id === taxonomyId && layers.length > 0);
    return framework === undefined ? taxonomyNamed(context, taxonomyId) : taxonomyOf(framework);
  },
};

/** The layers in which some of these entities sit, in the taxonomy's order. */
export function layersAmong(taxonomy: Taxonomy, estate: Estate, entities: Iterable<number>): readonly Layer[] {
  const facts = layerFacts(estate);
  const found = new Set<Layer>();
  for (const entity of entities) for (const each of layersOf(taxonomy, entity, facts)) found.add(each);
  return taxonomy.layers.filter((each) => found.has(each));
}

/** The taxonomy with this id. Throws BAD_USER_INPUT, naming those there are. */
export function taxonomyNamed({ taxonomies }: Pick<Context, "taxonomies">, id: string): Taxonomy {
  const taxonomy = taxonomies.find((candidate) => candidate.id === id);
  if (taxonomy !== undefined) return taxonomy;
  throw badInput(
    "taxonomy",
    `No taxonomy has the id "${id}"; there are ${taxonomies.map((each) => each.id).join(", ")}.`,
  );
}
