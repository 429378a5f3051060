const hopsBetweenChecks = 4096;

/** What a search has spent, and whether its time is up. One is shared by all searches of a question. */
export class SearchEffort {
  readonly #isOver: () => boolean;
  #nextCheck = hopsBetweenChecks;
  hops = 0;
  isTimeUp = false;

  /** `isOver` says whether the time for the question is. */
  constructor(isOver: () => boolean) {
    this.#isOver = isOver;
  }

  /** Whether it is time to let others run. Cheap enough to ask after every entity. */
  isDue(): boolean {
    if (this.hops < this.#nextCheck) return false;
    this.#nextCheck = this.hops + hopsBetweenChecks;
    this.checkTime();
    return true;
  }

  /** Whether the time is up. */
  checkTime(): boolean {
    this.isTimeUp ||= this.#isOver();
    return this.isTimeUp;
  }
}
