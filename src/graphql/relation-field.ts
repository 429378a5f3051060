import type { RelationField } from "../ontology/kind-rule.ts";
import { kinds, type Kind } from "../ontology/kinds.ts";
import { registry } from "../ontology/registry.ts";
import { relationsOf } from "../projection/relations-of.ts";
import type { FieldResolver } from "./attach-resolvers.ts";
import type { EntitySource } from "./entity-source.ts";
import { movedTo } from "./moment-of.ts";

/**
 * The resolver of a field with `@relation`: the entities at the other ends, each once, in id order, only members of the field's
 * own type; a singular one is that of the smallest relation id, or null.
 */
export function relationFieldResolver({ type, direction, list, of }: RelationField): FieldResolver {
  const members = new Set(kinds.filter((kind) => isMember(kind, of)));
  return ({ estate: seen, id }: EntitySource, { asOf }: { asOf?: string | null }, { estates, entities }) => {
    const estate = asOf == null ? seen : estates.at(movedTo(seen.moment, asOf));
    const entity = estate.find(id);
    const relations = relationsOf(estate, { entity, direction, types: [type] });
    const endOf = (row: number): number => (direction === "OUT" ? estate.toOf(row) : estate.fromOf(row));
    const fits = (end: number): boolean => members.has(estate.kindOf(end));
    if (list) {
      const ends = new Set(relations.all().map(endOf).filter(fits));
      return entities.many(
        estate,
        [...ends].sort((left, right) => estate.compareEntities(left, right)),
      );
    }
    const end = relations.inOrder().map(endOf).find(fits);
    return end === undefined ? null : entities.one(estate, end);
  };
}

function isMember(kind: Kind, type: string): boolean {
  const rule = registry.kinds.get(kind);
  return (
    type === "Entity" ||
    rule?.typeName === type ||
    (rule?.interfaces as readonly string[] | undefined)?.includes(type) === true
  );
}
