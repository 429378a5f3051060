import type { Layer } from "../../ontology/taxonomy.ts";
import { isComponent } from "../is-component.ts";
import { layersOf, type LayerFacts } from "../layer.ts";
import type { MatrixCase } from "./matrix-case.ts";

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
export function matrixLayers({ estate, stack, framework, serviceModel }: MatrixCase): (code: unknown) => MatrixLayer {
  const { taxonomy, deployment } = framework;
  const facts: LayerFacts<number> = {
    kindOf: (entity) => estate.kindOf(entity),
    serviceModelOf: (entity) => {
      if (entity === stack.entity) return serviceModel;
      const { serviceModel: own } = estate.factsOf(entity);
      return typeof own === "string" ? own : undefined;
    },
    guardedBy: (control) => estate.relationsOut(control, "GUARDS").map((row) => estate.toOf(row)),
  };
  const placed = new Map<Layer, number[]>(taxonomy?.layers.map((layer) => [layer, []]));
  const members = [...stack.members].filter((member) => isComponent(estate.kindOf(member)));
  members.sort((left, right) => estate.compareEntities(left, right));
  if (taxonomy !== undefined) {
    for (const member of members)
      for (const layer of layersOf(taxonomy, member, facts)) placed.get(layer)?.push(member);
  }
  return (code) => {
    const layer = taxonomy?.layers.find((each) => each.code === code || each.id === code);
    const isDeployment = layer === undefined || deployment.has(layer.code);
    return { layer, components: isDeployment ? [stack.entity] : (placed.get(layer) ?? []) };
  };
}
