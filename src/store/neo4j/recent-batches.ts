import type { RowPage } from "../row-page.ts";

/** What one commit of this process wrote, as pages told at once would have it. */
export interface RecentBatch {
  readonly version: number;
  readonly rowCount: number;
  /** Made only where somebody asks. */
  readonly pages: () => readonly RowPage[];
}

/** Rows and batches that are remembered: the last ones, until whoever follows the log has taken them in. */
const rowsMax = 20_000;
const batchesMax = 1000;

/**
 * The last commits of this process, so that it need not read back what it has just written: after a commit its own graph in memory
 * follows from here. A version never changes, so nothing here is ever out of date.
 */
export class RecentBatches {
  readonly #batches = new Map<number, RecentBatch>();
  #rowCount = 0;

  /** Only what is committed may be added. */
  add(batch: RecentBatch): void {
    this.#batches.set(batch.version, batch);
    this.#rowCount += batch.rowCount;
    for (const [version, { rowCount }] of this.#batches) {
      if (version === batch.version || (this.#rowCount <= rowsMax && this.#batches.size <= batchesMax)) return;
      this.#batches.delete(version);
      this.#rowCount -= rowCount;
    }
  }

  /** Pages of every version after one and up to another; undefined where some of them is not known here. */
  pages(after: number, upTo: number): readonly RowPage[] | undefined {
    const pages: RowPage[] = [];
    for (let version = after + 1; version <= upTo; version += 1) {
      const batch = this.#batches.get(version);
      if (batch === undefined) return undefined;
      pages.push(...batch.pages());
    }
    return pages;
  }
}
