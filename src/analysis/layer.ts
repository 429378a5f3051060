import type { Kind } from "../ontology/kinds.ts";
import type { Layer, Taxonomy } from "../ontology/taxonomy.ts";

/** What the layer of an entity depends on, however the caller names its entities. */
export interface LayerFacts<Entity> {
  kindOf(entity: Entity): Kind;
  serviceModelOf(entity: Entity): string | null | undefined;
  /** The right ends of the GUARDS relations that leave a control. */
  guardedBy(control: Entity): Iterable<Entity>;
}

/**
 * The layers of an entity in a taxonomy, in the taxonomy's order: one at most, save for a control, which sits in the
 * layer of each thing that it guards. Empty where the taxonomy places the entity nowhere. Never throws.
 * Source: docs/analyses.md, "The layer of a component".
 */
export function layersOf<Entity>(taxonomy: Taxonomy, entity: Entity, facts: LayerFacts<Entity>): readonly Layer[] {
  const found = new Set<Layer>();
  const seen = new Set<Entity>([entity]);
  const waiting = [entity];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (facts.kindOf(next) !== "CONTROL") {
      const layer = placeOf(taxonomy, facts.kindOf(next), facts.serviceModelOf(next));
      if (layer !== undefined) found.add(layer);
      continue;
    }
    for (const guarded of facts.guardedBy(next)) {
      if (seen.has(guarded)) continue;
      seen.add(guarded);
      waiting.push(guarded);
    }
  }
  return taxonomy.layers.filter((layer) => found.has(layer));
}

/** The layer of an entity; of a control that sits in several, the first of them in the taxonomy's order. */
export function layerOf<Entity>(taxonomy: Taxonomy, entity: Entity, facts: LayerFacts<Entity>): Layer | undefined {
  return layersOf(taxonomy, entity, facts)[0];
}

/** A place that names the service model is nearer than one that names the kind alone. */
function placeOf({ places }: Taxonomy, kind: Kind, serviceModel: string | null | undefined): Layer | undefined {
  const ofKind = places.filter((place) => place.kind === kind);
  const exact = ofKind.find((place) => place.serviceModel !== undefined && place.serviceModel === serviceModel);
  return (exact ?? ofKind.find((place) => place.serviceModel === undefined))?.layer;
}
