import type { Certainty } from "./certainty.ts";
import type { Kind } from "./kinds.ts";
import type { OwnershipFacet } from "./ownership-facets.ts";
import type { RelationType } from "./relation-types.ts";

/** A layer that a framework divides a stack into, where no taxonomy does it for the framework. */
export interface FrameworkLayer {
  /** Unique in its framework: `USAGE`. */
  readonly code: string;
  readonly name: string;
  /** The kinds that sit in it. */
  readonly holds: readonly Kind[];
  readonly certainty: Certainty;
}

/** A catalogue of duties or requirements, as `catalogue/frameworks.yaml` says it. */
export interface Framework {
  /** What `framework` of its duties and requirements says. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly url?: string | undefined;
  readonly source: string;
  /** Of the source; what an item may be used under is said at the item. */
  readonly licence: string;
  /** How much of the source the catalogue passes on. */
  readonly ships: string;
  readonly certainty: Certainty;
  /** The basis of its templates. */
  readonly basis: "LAW" | "FRAMEWORK";
  /** The id of the taxonomy whose layers its duties name. */
  readonly taxonomy?: string | undefined;
  /** Its own layers, where there is no taxonomy of them. */
  readonly layers: readonly FrameworkLayer[];
  /** Codes of the layers that hold the deployment itself, whatever its parts. */
  readonly deployment: readonly string[];
  readonly note?: string | undefined;
  readonly history: readonly { readonly date: string; readonly status: string }[];
}

/** Where a layer of one framework meets layers of others; each as `framework:code`. */
export interface LayerMeeting {
  readonly layer: string;
  readonly meets: readonly string[];
  readonly relationship: string;
  readonly certainty: Certainty;
}

export type Side = "PROVIDER" | "CUSTOMER" | "EITHER";

/** One way to find the party that has a role; see the head of `roles` in `catalogue/frameworks.yaml`. */
export interface RoleStep {
  /** VENDOR: who PROVIDES it. OWNER: who the ownership chain names for the first of `facets` that names one. TEAM: of one of `businessFunctions`. */
  readonly find: "VENDOR" | "OWNER" | "TEAM";
  /** The entity asked about, the component of the row, or a kind met by following `along` backward from the entity. */
  readonly of?: "ENTITY" | "COMPONENT" | Kind | undefined;
  readonly along: readonly RelationType[];
  readonly facets: readonly OwnershipFacet[];
  readonly platformKinds: readonly string[];
  readonly businessFunctions: readonly string[];
  /** It counts for these alone; for all where it is empty. */
  readonly serviceModels: readonly string[];
}

/** A party as frameworks name it: what stands behind the slash in `PROVIDER/MODEL_PROVIDER`. */
export interface PartyRole {
  readonly id: string;
  readonly side: Side;
  /** The framework that alone speaks of it; absent: any may. */
  readonly framework?: string | undefined;
  readonly vendorCategory?: string | undefined;
  readonly means: string;
  /** What others call it, by framework or standard. */
  readonly sameAs: Readonly<Record<string, readonly string[]>>;
  readonly resolve: readonly RoleStep[];
  readonly certainty: Certainty;
}

export interface Frameworks {
  readonly frameworks: readonly Framework[];
  readonly crosswalk: readonly LayerMeeting[];
  readonly roles: readonly PartyRole[];
}
