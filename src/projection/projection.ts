import type { Head, Moment } from "../store/moment.ts";
import type { Store } from "../store/store.ts";
import { noAssumptions, type Assumptions } from "./assumptions.ts";
import { Estate } from "./estate.ts";
import { Graph } from "./graph.ts";
import { overlayOf } from "./overlay.ts";
import { settle } from "./settle.ts";
import { firstPlace } from "./first-place.ts";

/**
 * The graph in memory, built once from a store and kept current by tailing its log. `current` before a question makes sure
 * that it sees every write committed before it began, by this process or another.
 */
export class Projection {
  readonly graph = new Graph();
  readonly #store: Pick<Store, "head" | "snapshot" | "changesSince">;
  #catchingUp: Promise<Head> | undefined;

  private constructor(store: Pick<Store, "head" | "snapshot" | "changesSince">) {
    this.#store = store;
  }

  /** Reads the whole store. Rejects as the store does. */
  static async open(store: Pick<Store, "head" | "snapshot" | "changesSince">): Promise<Projection> {
    const projection = new Projection(store);
    await projection.#take(store.snapshot());
    settle(projection.graph);
    return projection;
  }

  /** The head of the store now, with all its rows here. Calls under way at once share one look at the head only where it had not begun. */
  async current(): Promise<Head> {
    const head = await this.#store.head();
    while (this.graph.version < head.version) {
      this.#catchingUp ??= this.#catchUp().finally(() => (this.#catchingUp = undefined));
      await this.#catchingUp;
    }
    return head;
  }

  /** The graph at a moment whose version is here already. */
  at(moment: Moment, assumptions: Assumptions = noAssumptions): Estate {
    if (moment.version > this.graph.version) throw new RangeError(`version ${moment.version} is not here yet`);
    const { withoutEntities, withoutRelations, withRelations } = assumptions;
    const assumed = withoutEntities.length + withoutRelations.length + withRelations.length > 0;
    return new Estate(this.graph, moment, assumed ? overlayOf(this.graph, assumptions, moment) : undefined);
  }

  /** The largest version recorded at or before a time (ms since 1970). */
  versionAt(recordedAt: number): number {
    return firstPlace(this.graph.version, (place) => (this.graph.recordedAt[place + 1] ?? Infinity) > recordedAt);
  }

  async #catchUp(): Promise<Head> {
    await this.#take(this.#store.changesSince(this.graph.version));
    return { version: this.graph.version, recordedAt: this.graph.recordedAt[this.graph.version] ?? 0 };
  }

  /** Rows become visible together: the version moves once all pages are in. */
  async #take(pages: AsyncIterable<Parameters<Graph["apply"]>[0]>): Promise<void> {
    let { version } = this.graph;
    for await (const page of pages) {
      this.graph.apply(page);
      version = page.batches.at(-1)?.[0] ?? version;
    }
    this.graph.version = version;
  }
}
