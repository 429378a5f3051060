import { kinds, type Kind } from "../ontology/kinds.ts";
import { relationTypes, type RelationType } from "../ontology/relation-types.ts";
import { analysisFields } from "../projection/analysis-fields.ts";
import type { Due } from "../projection/due.ts";
import type { Graph } from "../projection/graph.ts";
import type { ChangeRecord } from "../store/change-query.ts";
import { isRelation } from "../store/subject.ts";

/** Something that happened to an entity or a relation and may move an answer. Numbers are those of the graph. */
export type Happening =
  | {
      readonly entity: number;
      readonly kind: Kind;
      /** Whether it may have begun or ceased to exist, and not only to say something else. */
      readonly ofExistence: boolean;
    }
  | { readonly type: RelationType; readonly from: number; readonly to: number; readonly toKind: Kind };

/** What a change did; undefined where it can have moved no answer: it confirmed, or spoke of fields that no analysis reads. */
export function happeningOf(
  { numbers, kind: kindCodes }: Graph,
  { subject, write }: ChangeRecord,
): Happening | undefined {
  if (write.deed === "CONFIRM") return undefined;
  const number = (id: string): number => numbers.get(id) ?? -1;
  if (isRelation(subject)) {
    const to = number(subject.to);
    return { type: subject.type, from: number(subject.from), to, toKind: kinds[kindCodes[to] as number] as Kind };
  }
  const { id, kind } = subject;
  const ofExistence = write.change !== "UPDATED" || write.validTo !== undefined;
  const isRead = analysisFields[kind].some((field) => field in write.fields);
  return ofExistence || isRead ? { entity: number(id), kind, ofExistence } : undefined;
}

/** What fell due. */
export function happeningOfDue({ kind, entities, relations }: Graph, { of, row, what }: Due): Happening {
  if (of === "ENTITY") {
    const entity = entities.entity[row] as number;
    return { entity, kind: kinds[kind[entity] as number] as Kind, ofExistence: typeof what === "string" };
  }
  const to = relations.to[row] as number;
  return {
    type: relationTypes[relations.type[row] as number] as RelationType,
    from: relations.from[row] as number,
    to,
    toKind: kinds[kind[to] as number] as Kind,
  };
}
