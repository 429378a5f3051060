import type { RelationType } from "../../src/ontology/relation-types.ts";
import type { Fields } from "../../src/ontology/value.ts";

/** An entity of a small estate, as the oracles read it: plain values, no numbers, no rows. */
export interface DrawnEntity {
  readonly id: string;
  readonly fields: Fields;
  /** Ms since 1970; undefined where it is not bounded. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A relation of a small estate. */
export interface DrawnRelation {
  readonly id: string;
  readonly type: RelationType;
  readonly left: string;
  readonly right: string;
  readonly properties: Fields;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface DrawnEstate {
  readonly entities: readonly DrawnEntity[];
  readonly relations: readonly DrawnRelation[];
}

export const kindOf = (id: string): string => id.split(":")[0]?.toUpperCase() ?? "";

/** What holds at a moment: what is in force, and of relations only those between things that exist. */
export function inForce(
  { entities, relations }: DrawnEstate,
  at: number,
  without: readonly string[] = [],
): DrawnEstate {
  const holds = ({ id, from, to }: { id: string; from?: string | undefined; to?: string | undefined }): boolean =>
    !without.includes(id) &&
    (from === undefined || Date.parse(from) <= at) &&
    (to === undefined || at < Date.parse(to));
  const there = entities.filter(holds);
  const ids = new Set(there.map(({ id }) => id));
  return {
    entities: there,
    relations: relations.filter((each) => holds(each) && ids.has(each.left) && ids.has(each.right)),
  };
}

/** The estate as a text to draw. */
export function drawnEstateText({ entities, relations }: DrawnEstate): string {
  const braces = (fields: Fields, from?: string, to?: string, id?: string): string =>
    JSON.stringify({
      ...fields,
      ...(id !== undefined && { id }),
      ...(from !== undefined && { validFrom: from }),
      ...(to !== undefined && { validTo: to }),
    });
  return [
    ...entities.map(({ id, fields, from, to }) => `${id} ${braces(fields, from, to)}`),
    ...relations.map(
      ({ id, type, left, right, properties, from, to }) =>
        `${left} -${type} ${braces(properties, from, to, id)}-> ${right}`,
    ),
  ].join("\n");
}
