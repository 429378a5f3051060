import { parse } from "yaml";
import { z } from "zod";
import { certainties } from "../ontology/certainty.ts";
import { enums } from "../ontology/enums.ts";
import { kinds } from "../ontology/kinds.ts";
import type { Layer, Taxonomy } from "../ontology/taxonomy.ts";

const text = z.string().min(1);
const certainty = z.enum(certainties);

/** The shape of `catalogue/taxonomies.yaml`, and of a file of one's own; its JSON Schema is derived from it. */
export const taxonomiesShape = z.strictObject({
  taxonomies: z.array(
    z.strictObject({
      id: text,
      name: text,
      source: text,
      version: z.coerce.string().min(1),
      licence: text,
      certainty,
      layers: z.array(z.strictObject({ code: text, name: text })).min(1),
      places: z.array(
        z.strictObject({
          kind: z.enum(kinds),
          serviceModel: z.enum(enums.get("ServiceModel") ?? []).optional(),
          layer: text,
          certainty,
        }),
      ),
    }),
  ),
});

type Written = z.infer<typeof taxonomiesShape>["taxonomies"][number];

/**
 * The taxonomies of texts in the shape of `catalogue/taxonomies.yaml`, in their order.
 * Throws an Error that names the item where a text has another shape, says an id twice, or places a kind in a layer
 * that its taxonomy does not have.
 */
export function readTaxonomies(...yamls: readonly string[]): readonly Taxonomy[] {
  const taxonomies = yamls.flatMap((yaml) => taxonomiesShape.parse(parse(yaml)).taxonomies.map(taxonomyOf));
  refuseTwice(taxonomies.map(({ id }) => id));
  return taxonomies;
}

function taxonomyOf({ layers: writtenLayers, places, ...rest }: Written): Taxonomy {
  refuseTwice(writtenLayers.map(({ code }) => `${rest.id}:${code}`));
  const layers = writtenLayers.map(({ code, name }, index): Layer => ({
    id: `${rest.id}:${code}`,
    taxonomyId: rest.id,
    code,
    name,
    ordinal: index + 1,
  }));
  return {
    ...rest,
    layers,
    places: places.map((place) => ({ ...place, layer: layerNamed(layers, rest.id, place.layer) })),
  };
}

function layerNamed(layers: readonly Layer[], taxonomy: string, code: string): Layer {
  const layer = layers.find((candidate) => candidate.code === code);
  if (layer === undefined) throw new Error(`The taxonomy ${taxonomy} has no layer ${code}.`);
  return layer;
}

function refuseTwice(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`The taxonomies say ${twice} twice.`);
}
