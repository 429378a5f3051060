import { kinds, type Kind } from "../ontology/kinds.ts";
import { relationTypes, type RelationType } from "../ontology/relation-types.ts";
import type { Due } from "../projection/due.ts";
import { entityChangeAt } from "../projection/entity-change.ts";
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

/**
 * What a change did; undefined where it can have moved no answer: it confirmed, or nothing that an analysis reads is otherwise since
 * its version. That is asked of the graph, since what a source says may also take back what it or another said before.
 */
export function happeningOf(graph: Graph, { subject, write, version }: ChangeRecord): Happening | undefined {
  if (write.deed === "CONFIRM") return undefined;
  const { numbers, kind: kindCodes } = graph;
  const number = (id: string): number => numbers.get(id) ?? -1;
  if (isRelation(subject)) {
    const to = number(subject.to);
    return { type: subject.type, from: number(subject.from), to, toKind: kinds[kindCodes[to] as number] as Kind };
  }
  const entity = number(subject.id);
  const { ofExistence, ofFacts } = entityChangeAt(graph, entity, version);
  return ofFacts ? { entity, kind: subject.kind, ofExistence } : undefined;
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
