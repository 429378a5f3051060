import { groupOfStance } from "../analysis/stance/stance-group.ts";
import type { FieldResolver } from "./attach-resolvers.ts";
import type { EntitySource } from "./entity-source.ts";

/** `Statement.stanceGroup`, worked out from the stance; null where there is none. */
export const stanceGroup: FieldResolver = ({ record }: EntitySource) =>
  groupOfStance(record.facts.properties["stance"]) ?? null;
