import type { EntityTuple, RelationTuple, RowPage } from "../../src/store/row-page.ts";

/** What a reader of row pages knows: rows by number, with their deaths. */
export class Replay {
  readonly entities = new Map<number, EntityTuple>();
  readonly relations = new Map<number, RelationTuple>();
  readonly batches = new Map<number, number>();
  pages = 0;

  /** Takes in all pages; fails where one tells a row twice, or of a death before the birth. */
  async take(pages: AsyncIterable<RowPage>): Promise<this> {
    let last = 0;
    for await (const page of pages) {
      this.pages += 1;
      for (const tuple of page.entities) this.#add(this.entities, tuple, page);
      for (const tuple of page.relations) this.#add(this.relations, tuple, page);
      for (const [row, died] of page.entityDeaths) {
        const known = this.#dying(this.entities, row);
        this.entities.set(row, [...known.slice(0, 5), died, ...known.slice(6)] as unknown as EntityTuple);
      }
      for (const [row, died] of page.relationDeaths) {
        const known = this.#dying(this.relations, row);
        this.relations.set(row, [...known.slice(0, 6), died, ...known.slice(7)] as unknown as RelationTuple);
      }
      for (const [version, recordedAt] of page.batches) {
        if (version < last) throw new Error(`version ${version} is told after ${last}`);
        last = version;
        this.batches.set(version, recordedAt);
      }
    }
    return this;
  }

  #add<Tuple extends EntityTuple | RelationTuple>(rows: Map<number, Tuple>, tuple: Tuple, page: RowPage): void {
    const [row] = tuple;
    const born = typeof tuple[4] === "number" && tuple.length === 9 ? tuple[4] : Number(tuple[5]);
    if (rows.has(row)) throw new Error(`row ${row} is told twice`);
    if (!page.batches.some(([version]) => version === born)) throw new Error(`the batch of row ${row} is not told`);
    rows.set(row, tuple);
  }

  #dying<Tuple>(rows: ReadonlyMap<number, Tuple>, row: number): Tuple {
    const known = rows.get(row);
    if (known === undefined) throw new Error(`row ${row} dies before it is told`);
    return known;
  }
}
