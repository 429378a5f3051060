import type { ExternalId } from "../ontology/external-id.ts";
import type { Kind } from "../ontology/kinds.ts";
import type { Value } from "../ontology/value.ts";

/** Which entities, in which order, and from where on. */
export interface ListQuery {
  /** None: all kinds. */
  readonly kinds: readonly Kind[];
  readonly filter: Filter;
  readonly order: Order;
  /** At most this many; the caller asks for one more than a page to learn whether there is a next one. */
  readonly limit: number;
  /** The last entity of the page before, as its order key and id; the list goes on behind it. */
  readonly after?: Position;
}

export interface Order {
  readonly field: "ID" | "NAME" | "KIND" | "RECORDED_AT";
  readonly direction: "ASC" | "DESC";
}

/** A place in a list: the value it is ordered by (text by code point; ms for RECORDED_AT; the kind's name), then the id, in the same direction. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/**
 * A condition on one entity at a moment, in two-valued logic: a test of a property without a value is false, and `not` of
 * it true. An empty `and` is true, an empty `or` false. Each store compiles it from a closed set of fragments with every
 * value bound; `matches` is the plain predicate that both are held against.
 */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  /** One source that speaks of the entity at the moment. */
  | { readonly source: string }
  /** Holders of one of these external ids; `externalIdKey` says when two are the same. */
  | { readonly externalIds: readonly ExternalId[] }
  | FieldTest;

/**
 * A test of one field. `field` is "id", "kind", "certainty", "recordedAt" (of the record) or a property of the registry.
 * `name` is never absent: it is the id where nobody asserts one. `as` says how values compare: TEXT by code point and case,
 * NUMBER as numbers, DECIMAL as exact decimals, TIME as instants (values are ms), TRUTH as booleans.
 */
export interface FieldTest {
  readonly field: string;
  readonly as: "TEXT" | "NUMBER" | "DECIMAL" | "TIME" | "TRUTH";
  readonly test:
    "eq" | "in" | "contains" | "startsWith" | "gte" | "lte" | "before" | "after" | "has" | "hasAny" | "isNull";
  /** A list for in and hasAny, true or false for isNull. `before` is <, `after` is >. */
  readonly value: Value;
}
