import type { RelationField } from "../ontology/kind-rule.ts";
import { kinds, type Kind } from "../ontology/kinds.ts";
import { registry } from "../ontology/registry.ts";
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
    const rows =
      entity < 0 ? [] : direction === "OUT" ? estate.relationsOut(entity, type) : estate.relationsIn(entity, type);
    const ends = rows.map((row) => (direction === "OUT" ? estate.toOf(row) : estate.fromOf(row)));
    const fitting = [...new Set(ends)].filter((end) => members.has(estate.kindOf(end)));
    if (list)
      return entities.many(
        estate,
        fitting.sort((left, right) => estate.compareEntities(left, right)),
      );
    return fitting[0] === undefined ? null : entities.one(estate, fitting[0]);
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
