import DataLoader from "dataloader";
import type { Store } from "../store/store.ts";
import type { Write } from "../store/write.ts";

/** Everything that was written about subjects, as of a version. One read a level. */
export class WritesReader {
  readonly #store: Store;
  readonly #loaders = new Map<number, DataLoader<string, readonly Write[]>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** All writes on a subject up to a version, in version order. */
  of(subject: string, version: number): Promise<readonly Write[]> {
    const known = this.#loaders.get(version);
    if (known !== undefined) return known.load(subject);
    const loader = new DataLoader<string, readonly Write[]>((subjects) => this.#store.writes([...subjects], version));
    this.#loaders.set(version, loader);
    return loader.load(subject);
  }
}
