import type { Assumptions } from "../../projection/assumptions.ts";
import { noEntity, type Estate } from "../../projection/estate.ts";
import { relationRowsWithId } from "../../projection/relation-lookup.ts";
import type { ChangedRelation, EstateChanges } from "./estate-changes.ts";
import type { AssumedControls } from "./snapshot.ts";

/**
 * What assumptions change of the graph as it is. A control that is assumed to hold or to fail counts as one whose status changed: whatever
 * asks if a control holds reads that. Never throws.
 */
export function assumedChanges(estate: Estate, assumptions: Assumptions, controls: AssumedControls): EstateChanges {
  const { withoutEntities, withoutRelations, withRelations } = assumptions;
  const entities = new Map<number, readonly string[] | undefined>();
  for (const control of [...controls.controlsThatHold, ...controls.controlsThatFail]) entities.set(control, ["status"]);
  for (const id of withoutEntities) {
    const entity = estate.find(id);
    if (entity !== noEntity) entities.set(entity, undefined);
  }
  const hidden = [...withoutRelations, ...withRelations.map(({ id }) => id)]
    .flatMap((id) => relationRowsWithId(estate.graph, id))
    .filter((row) => estate.isVisible(row))
    .map((row): ChangedRelation => ({ type: estate.typeOf(row), from: estate.fromOf(row), to: estate.toOf(row) }));
  const added = withRelations.flatMap(({ type, from, to }): ChangedRelation[] => {
    const ends = [estate.find(from), estate.find(to)] as const;
    return ends.includes(noEntity) ? [] : [{ type, from: ends[0], to: ends[1] }];
  });
  return { entities, relations: [...hidden, ...added] };
}
