import type { Layer, Taxonomy } from "../../ontology/taxonomy.ts";
import { isComponent } from "../is-component.ts";
import { layersOf, type LayerFacts } from "../layer.ts";
import type { MatrixCase } from "./matrix-case.ts";
import type { MatrixFramework } from "./matrix-framework.ts";

/** A layer that a duty may sit in, and what of the stack sits there. */
export interface MatrixLayer {
  readonly layer: Layer | undefined;
  /** By id. */
  readonly components: readonly number[];
}

/**
 * What of the stack sits in the layer of a code. The entity itself stands in for a deployment: for a layer of any deployment, for a duty
 * without a layer, and for a layer that nothing places.
 */
export function matrixLayers(matrix: MatrixCase): (code: unknown) => MatrixLayer {
  const { framework, stack } = matrix;
  const { taxonomy } = framework;
  return (code) => {
    const layer = layerWithCode(framework, code);
    if (taxonomy === undefined || layer === undefined || isOfDeployment(framework, layer)) {
      return { layer, components: [stack.entity] };
    }
    return { layer, components: placedIn(matrix, taxonomy).get(layer) ?? [] };
  };
}

/** Whether the duties in the layer of a code are those of the deployment itself, whatever stands behind it. */
export function sitsInDeployment(framework: MatrixFramework, code: unknown): boolean {
  const layer = layerWithCode(framework, code);
  return layer === undefined || isOfDeployment(framework, layer);
}

function layerWithCode({ taxonomy }: MatrixFramework, code: unknown): Layer | undefined {
  return taxonomy?.layers.find((each) => each.code === code || each.id === code);
}

function isOfDeployment({ deployment }: MatrixFramework, layer: Layer): boolean {
  return deployment.has(layer.code);
}

/** What of the stack sits in each layer, by id; worked out once a taxonomy and service model. */
function placedIn(
  { estate, stack, serviceModel, placed }: MatrixCase,
  taxonomy: Taxonomy,
): ReadonlyMap<Layer, readonly number[]> {
  const key = `${taxonomy.id} ${serviceModel ?? ""}`;
  const known = placed.get(key);
  if (known !== undefined) return known;
  const facts: LayerFacts<number> = {
    kindOf: (entity) => estate.kindOf(entity),
    serviceModelOf: (entity) => {
      if (entity === stack.entity) return serviceModel;
      const { serviceModel: own } = estate.factsOf(entity);
      return typeof own === "string" ? own : undefined;
    },
    guardedBy: (control) => estate.relationsOut(control, "GUARDS").map((row) => estate.toOf(row)),
  };
  const found = new Map<Layer, number[]>(taxonomy.layers.map((layer) => [layer, []]));
  const members = [...stack.members].filter((member) => isComponent(estate.kindOf(member)));
  members.sort((left, right) => estate.compareEntities(left, right));
  for (const member of members) {
    for (const layer of layersOf(taxonomy, member, facts)) found.get(layer)?.push(member);
  }
  placed.set(key, found);
  return found;
}
