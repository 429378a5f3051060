import type { Estate } from "../projection/estate.ts";
import type { LayerFacts } from "./layer.ts";

/** What the layer of an entity depends on, read from a view of the graph. */
export function layerFacts(estate: Estate): LayerFacts<number> {
  return {
    kindOf: (entity) => estate.kindOf(entity),
    serviceModelOf: (entity) => {
      // Nothing else is consumed by a service model.
      if (estate.kindOf(entity) !== "AGENT") return undefined;
      const { serviceModel } = estate.factsOf(entity);
      return typeof serviceModel === "string" ? serviceModel : undefined;
    },
    guardedBy: (control) => estate.relationsOut(control, "GUARDS").map((row) => estate.toOf(row)),
  };
}
