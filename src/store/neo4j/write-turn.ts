/** Gives writers of this process their turns, first come first served: those of others wait at the lock of the head. */
export class WriteTurn {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` once all that was asked for before is over; its outcome. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves once all turns that were asked for are over. Never rejects. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
