import type { ChangeRecord } from "../store/change-query.ts";
import type { Head } from "../store/moment.ts";
import type { Store } from "../store/store.ts";
import { LogTail } from "./log-tail.ts";

/** Entries read at a time, and the pages kept for others who are at the same place. */
const pageEntries = 100;
const pagesKept = 4;

export interface ChangeLogOptions {
  readonly store: Pick<Store, "changes">;
  /** The head as any process has committed it. */
  readonly look: () => Promise<Head>;
  /** How often it is looked at while somebody waits, in ms. */
  readonly pollMilliseconds: number;
}

/**
 * The change log as subscribers and webhooks follow it: each goes on from the version it has reached, at its own pace, so that
 * whoever is slow holds a page in memory and no queue. Entries never change, so a page is read once for all at the same place.
 */
export class ChangeLog {
  readonly tail: LogTail;
  readonly #store: Pick<Store, "changes">;
  readonly #pages = new Map<string, Promise<readonly ChangeRecord[]>>();

  constructor({ store, look, pollMilliseconds }: ChangeLogOptions) {
    this.#store = store;
    this.tail = new LogTail(look, pollMilliseconds);
  }

  /** What one version wrote, in the order of the log; nothing where there is no such version. Rejects with StoreUnavailable. */
  async *entriesOf(version: number): AsyncGenerator<ChangeRecord> {
    let after: number | undefined;
    for (;;) {
      const page = await this.#page(version, after);
      yield* page;
      if (page.length < pageEntries) return;
      after = page.at(-1)?.ordinal;
    }
  }

  #page(version: number, after: number | undefined): Promise<readonly ChangeRecord[]> {
    const key = `${version}:${after ?? "start"}`;
    const known = this.#pages.get(key);
    if (known !== undefined) return known;
    const position = after === undefined ? {} : { after: { version, ordinal: after } };
    const query = { version, versionAtMost: version, oldestFirst: true, limit: pageEntries, ...position };
    const page = this.#store.changes(query);
    this.#pages.set(key, page);
    page.catch(() => this.#pages.delete(key));
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > pagesKept && oldest !== undefined) this.#pages.delete(oldest);
    return page;
  }
}
