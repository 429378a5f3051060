import type { Estate } from "../../projection/estate.ts";
import type { Layer } from "../../ontology/taxonomy.ts";
import type { MatrixFramework } from "./matrix-framework.ts";
import type { Stack } from "./stack-behind.ts";
import type { VendorsBehind } from "./vendors-behind.ts";

/** What all matrices of an entity share, whatever the framework. */
export interface MatrixBase {
  readonly estate: Estate;
  readonly stack: Stack;
  /** The organizations that answer for the entity. */
  readonly organizations: ReadonlySet<number>;
  readonly vendorsOf: (component: number) => VendorsBehind;
  /** By taxonomy and service model: what of the stack sits in each layer, as far as it was asked for. */
  readonly placed: Map<string, ReadonlyMap<Layer, readonly number[]>>;
}

/** What all rows of a matrix share. */
export interface MatrixCase extends MatrixBase {
  readonly framework: MatrixFramework;
  /** The entity's, or the one that it is imagined to move to. */
  readonly serviceModel: string | undefined;
}
