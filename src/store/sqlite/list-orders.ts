import { compareIds } from "../../ontology/compare-ids.ts";
import type { Order } from "../list-query.ts";
import type { EntityRecord } from "../record.ts";

/** Where an order is kept, so that a page of it is read and not sorted. */
interface ListOrder {
  /** The tables, that with the order first. */
  readonly from: string;
  /** The column of that table with the kind. */
  readonly kind: string;
  /** What the key of a position is compared with. */
  readonly key: string;
  readonly sortedBy: readonly string[];
  /** Whether an index has the order of all kinds together; else it has that of each kind. */
  readonly ofAllKinds: boolean;
}

/** Every row has its batch: it is joined so that SQLite leaves it out where nothing asks of it. */
const entitiesFirst = `FROM entity AS e
  CROSS JOIN entity_row AS r ON r.entity = e.key LEFT JOIN batch AS b ON b.version = r.born`;
const rowsFirst = (index: string): string => `FROM entity_row AS r INDEXED BY ${index}
  CROSS JOIN entity AS e ON e.key = r.entity CROSS JOIN batch AS b ON b.version = r.born`;

export const listOrders: Readonly<Record<Order["field"], ListOrder>> = {
  ID: { from: entitiesFirst, kind: "e.kind", key: "e.id", sortedBy: ["e.id"], ofAllKinds: true },
  NAME: {
    from: rowsFirst("entity_row_name"),
    kind: "r.kind",
    key: "r.name",
    sortedBy: ["r.name", "e.id"],
    ofAllKinds: false,
  },
  KIND: { from: entitiesFirst, kind: "e.kind", key: "e.kind", sortedBy: ["e.kind", "e.id"], ofAllKinds: true },
  RECORDED_AT: {
    from: rowsFirst("entity_row_born"),
    kind: "r.kind",
    key: "b.recorded_at",
    sortedBy: ["r.born", "e.id"],
    ofAllKinds: false,
  },
};

const keys: Readonly<Record<Order["field"], (record: EntityRecord) => string | number>> = {
  ID: ({ id }) => id,
  NAME: ({ id, facts }) => (typeof facts.properties["name"] === "string" ? facts.properties["name"] : id),
  KIND: ({ kind }) => kind,
  RECORDED_AT: ({ recordedAt }) => recordedAt,
};

/** Compares two records as the store orders them. */
export function comparePlaces({ field, direction }: Order): (one: EntityRecord, other: EntityRecord) => number {
  const key = keys[field];
  const sign = direction === "ASC" ? 1 : -1;
  return (one, other) => {
    const [left, right] = [key(one), key(other)];
    const order = typeof left === "string" ? compareIds(left, String(right)) : left - Number(right);
    return sign * (order || compareIds(one.id, other.id));
  };
}
