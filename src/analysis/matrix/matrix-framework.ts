import type { Framework, PartyRole } from "../../ontology/framework.ts";
import type { Layer, Taxonomy } from "../../ontology/taxonomy.ts";

/** A framework as a matrix needs it: known from the catalogue, or from its duties alone. */
export interface MatrixFramework {
  readonly id: string;
  /** The basis of its templates. */
  readonly basis: "LAW" | "FRAMEWORK";
  /** Where its layers hold the parts of a stack. */
  readonly taxonomy: Taxonomy | undefined;
  /** Codes of the layers that hold the deployment itself. */
  readonly deployment: ReadonlySet<string>;
  /** The roles that its templates may name, those of its own before those of any framework. */
  readonly roles: readonly PartyRole[];
}

/**
 * What a matrix needs of a framework. One that the catalogue does not know, or that has no layers of its own there, is read in the
 * layers of `otherwise`; so is one that names a taxonomy nobody has.
 */
export function matrixFramework(
  id: string,
  framework: Framework | undefined,
  roles: readonly PartyRole[],
  taxonomies: readonly Taxonomy[],
  otherwise = "cosai-srf",
): MatrixFramework {
  const named = framework?.taxonomy ?? (framework === undefined ? otherwise : undefined);
  const own = framework === undefined || framework.layers.length === 0 ? undefined : taxonomyOf(framework);
  return {
    id,
    basis: framework?.basis ?? "FRAMEWORK",
    taxonomy: own ?? taxonomies.find((taxonomy) => taxonomy.id === named),
    deployment: new Set(framework?.deployment ?? (named === otherwise ? ["L1"] : [])),
    roles: [...roles.filter((role) => role.framework === id), ...roles.filter((role) => role.framework === undefined)],
  };
}

/** The layers of a framework that no taxonomy divides, as a taxonomy under the framework's id. */
export function taxonomyOf({ id, name, source, version, licence, certainty, layers: own }: Framework): Taxonomy {
  const layers = own.map((layer, index): Layer => ({
    id: `${id}:${layer.code}`,
    taxonomyId: id,
    code: layer.code,
    name: layer.name,
    ordinal: index + 1,
  }));
  const places = own.flatMap(({ holds, certainty: sure }, index) => {
    const layer = layers[index];
    return layer === undefined ? [] : holds.map((kind) => ({ kind, layer, certainty: sure }));
  });
  return { id, name, source, version, licence, certainty, layers, places };
}
