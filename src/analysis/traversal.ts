/** How a traversal ended. */
export type LimitReason = "DEPTH" | "ENTITIES" | "RELATIONS" | "PATHS" | "TIME";

/** How far a traversal went, and whether a limit cut its answer short. */
export interface Traversal {
  readonly completeness: "COMPLETE" | "TRUNCATED";
  /** In the order of `enum LimitReason`; empty where the answer is complete. */
  readonly reasons: readonly LimitReason[];
  readonly depthReached: number;
  readonly entitiesExplored: number;
  readonly relationsExplored: number;
}
