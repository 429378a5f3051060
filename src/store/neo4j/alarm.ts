/** Ms: a longer wait is cut into pieces, for another process may have written what ends sooner. */
const waitMax = 3_600_000;
/** Ms between tries after a fault. */
const pause = 60_000;

/** Does something when the clock reaches a time, and is told by it of the next. Never keeps a process alive. */
export class Alarm {
  readonly #ring: () => Promise<number>;
  readonly #clock: () => number;
  #timer: NodeJS.Timeout | undefined;
  #at = Infinity;
  #ended = false;

  /** `ring` gives the next time, ms since 1970; where it rejects, it is tried again after a minute. */
  constructor(ring: () => Promise<number>, clock: () => number) {
    this.#ring = ring;
    this.#clock = clock;
  }

  /** Rings at this time, or sooner where it was set so. */
  set(at: number): void {
    if (this.#ended || (this.#timer !== undefined && at >= this.#at)) return;
    clearTimeout(this.#timer);
    this.#at = at;
    const wait = Math.min(Math.max(at - this.#clock(), 0), waitMax);
    this.#timer = setTimeout(() => void this.#sound(), wait).unref();
  }

  stop(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  async #sound(): Promise<void> {
    const next = await this.#ring().catch(() => this.#clock() + pause);
    this.#timer = undefined;
    this.#at = Infinity;
    this.set(next);
  }
}
