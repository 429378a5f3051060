import { type ExternalId, externalIdKey } from "../ontology/external-id.ts";
import type { Kind } from "../ontology/kinds.ts";
import type { DrawnEntity } from "./document-graph.ts";

/** What a document says of one thing: the entities of one kind that share an id or an external id, in its order. */
export function sameThings(entities: readonly DrawnEntity[]): readonly (readonly DrawnEntity[])[] {
  const leaders = entities.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    for (let step = index; step !== leader;) [step, leaders[step]] = [leaders[step] ?? leader, leader];
    return leader;
  };
  const firsts = new Map<string, number>();
  for (const [index, drawn] of entities.entries()) {
    for (const key of [`${drawn.kind} ${drawn.id}`, ...externalIdsOf(drawn).map((id) => heldKey(drawn.kind, id))]) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else join(leaders, leaderOf(first), leaderOf(index));
    }
  }
  return [...Map.groupBy(entities, (_, index) => leaderOf(index)).values()];
}

/** The earlier one leads. */
function join(leaders: number[], one: number, other: number): void {
  leaders[Math.max(one, other)] = Math.min(one, other);
}

/** What holders of an external id among the entities of one kind are kept under. */
export function heldKey(kind: Kind, id: ExternalId): string {
  return `${kind} ${externalIdKey(id)}`;
}

export function externalIdsOf({ fields }: Pick<DrawnEntity, "fields">): readonly ExternalId[] {
  return (fields["externalIds"] ?? []) as readonly ExternalId[];
}
