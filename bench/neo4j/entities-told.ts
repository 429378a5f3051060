import { compareIds } from "../../src/ontology/compare-ids.ts";

/** An entity of an answer, and those that the answer shows below it, by id; one that is shown twice is there twice. */
export interface EntityTold {
  readonly id: string;
  readonly below: readonly EntityTold[];
}

/** The entities in an answer in JSON, whatever the lists, edges and fields are called that lead to them. */
export function entitiesTold(value: unknown): readonly EntityTold[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, ...fields } = value as Readonly<Record<string, unknown>>;
  const below = Object.values(fields).flatMap(entitiesTold);
  if (typeof id !== "string") return below;
  const sorted = below.toSorted(
    (left, right) =>
      compareIds(left.id, right.id) || compareIds(JSON.stringify(left.below), JSON.stringify(right.below)),
  );
  return [{ id, below: sorted }];
}
