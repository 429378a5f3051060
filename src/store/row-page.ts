/**
 * At most 10,000 rows in bulk, for the projection: tuples, because objects would cost more than the rows. Strings that repeat are kept as
 * the store has them and interned by the reader.
 */
export interface RowPage {
  readonly entities: readonly EntityTuple[];
  readonly relations: readonly RelationTuple[];
  /** Deaths of rows told before: [row number, version at which it died]. */
  readonly entityDeaths: readonly (readonly [row: number, died: number])[];
  readonly relationDeaths: readonly (readonly [row: number, died: number])[];
  /**
   * [version, recordedAt] of the batches that this page tells of, ascending within it and from page to page. Every batch is
   * told, those without rows too; one that fills several pages is repeated on each.
   */
  readonly batches: readonly (readonly [version: number, recordedAt: number])[];
}

/** `entity` is a dense number from 0, one an entity ever written; validTo is null while open, died null while current; `facts` is the canonical JSON of the row's Facts. */
export type EntityTuple = readonly [
  row: number,
  entity: number,
  id: string,
  kind: string,
  born: number,
  died: number | null,
  validFrom: number,
  validTo: number | null,
  facts: string,
];

/** `id` is null where it is the default id; `facts` as for entities; `from` and `to` are entity numbers. */
export type RelationTuple = readonly [
  row: number,
  id: string | null,
  type: string,
  from: number,
  to: number,
  born: number,
  died: number | null,
  validFrom: number,
  validTo: number | null,
  /** Canonical JSON of the properties alone, null where there are none. */
  properties: string | null,
];
