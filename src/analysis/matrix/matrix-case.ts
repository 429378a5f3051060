import type { Estate } from "../../projection/estate.ts";
import type { MatrixFramework } from "./matrix-framework.ts";
import type { Stack } from "./stack-behind.ts";
import type { VendorsBehind } from "./vendors-behind.ts";

/** What all rows of a matrix share. */
export interface MatrixCase {
  readonly estate: Estate;
  readonly framework: MatrixFramework;
  readonly stack: Stack;
  /** The entity's, or the one that it is imagined to move to. */
  readonly serviceModel: string | undefined;
  /** The organizations that answer for the entity. */
  readonly organizations: ReadonlySet<number>;
  readonly vendorsOf: (component: number) => VendorsBehind;
}
