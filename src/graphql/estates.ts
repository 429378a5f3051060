import type { Estate } from "../projection/estate.ts";
import type { Projection } from "../projection/projection.ts";
import type { Moment } from "../store/moment.ts";

/** The views of the graph that a request reads, one a moment, so that what one field finds out the next need not. */
export class Estates {
  readonly #projection: Projection;
  readonly #estates = new Map<string, Estate>();

  constructor(projection: Projection) {
    this.#projection = projection;
  }

  /** The graph at a moment, without assumptions. */
  at(moment: Moment): Estate {
    const key = `${moment.version}@${moment.at}`;
    const known = this.#estates.get(key);
    if (known !== undefined) return known;
    const estate = this.#projection.at(moment);
    this.#estates.set(key, estate);
    return estate;
  }
}
