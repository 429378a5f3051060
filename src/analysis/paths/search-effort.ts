const hopsBetweenChecks = 4096;

/** What a search has spent, and whether its time is up. One is shared by all searches of a question. */
export class SearchEffort {
  readonly #deadline: number;
  #nextCheck = hopsBetweenChecks;
  hops = 0;
  isTimeUp = false;

  /** `deadline` in ms, on the clock of `performance.now()`. */
  constructor(deadline: number) {
    this.#deadline = deadline;
  }

  /** Whether it is time to let others run. Cheap enough to ask after every entity. */
  isDue(): boolean {
    if (this.hops < this.#nextCheck) return false;
    this.#nextCheck = this.hops + hopsBetweenChecks;
    this.isTimeUp ||= performance.now() > this.#deadline;
    return true;
  }
}
