import type { Layer, Taxonomy } from "../../ontology/taxonomy.ts";
import { coneArcs } from "../causes/claim-cone.ts";
import { frontierOf } from "../causes/claim-frontier.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";

/** What one layer does for an outcome. */
export interface LayerAssurance {
  readonly layer: Layer;
  /** Controls in the layer on a hop of a causal cone, whatever they do about it. */
  readonly controls: number;
  /** Those of them that hold. */
  readonly holding: number;
  /** Claims that hold by a control of the layer on their frontier. */
  readonly pathsHeld: number;
}

/** The controls on hops of the causal cones of all claims together, by id; outages have none. Yields every few thousand hops. */
export function* coneControls(found: ClaimCase): Generator<void, readonly number[]> {
  const { estate, guards, region, claims } = found;
  const arcs = yield* coneArcs(found, claims);
  const rows = new Set(arcs.map((arc) => region.row[arc] as number));
  const controls = new Set([...rows].flatMap((row) => guards.ofHop(row).map(({ control }) => control)));
  return [...controls].sort((left, right) => estate.compareEntities(left, right));
}

/** What each layer of a taxonomy does for an outcome, in its order. `controls` are those of the cones. */
export function layerAssurances(
  found: ClaimCase,
  controls: readonly number[],
  taxonomy: Taxonomy,
  layersOf: (control: number) => readonly Layer[],
): readonly LayerAssurance[] {
  const held = new Map<Layer, number>();
  const layersOfEnd = new Map<unknown, ReadonlySet<Layer>>();
  for (const claim of found.claims) {
    if (!claim.holds) continue;
    let layers = layersOfEnd.get(claim.end);
    if (layers === undefined) {
      layersOfEnd.set(
        claim.end,
        (layers = new Set(frontierOf(found, claim).flatMap((control) => [...layersOf(control)]))),
      );
    }
    for (const layer of layers) held.set(layer, (held.get(layer) ?? 0) + 1);
  }
  return taxonomy.layers.map((layer) => {
    const inLayer = controls.filter((control) => layersOf(control).includes(layer));
    return {
      layer,
      controls: inLayer.length,
      holding: inLayer.filter((control) => found.standings.of(control).holds).length,
      pathsHeld: held.get(layer) ?? 0,
    };
  });
}
