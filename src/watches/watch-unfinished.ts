/** A watched question took longer to answer than it may, so that nobody can say whether its answer moved. */
export class WatchUnfinished extends Error {
  override readonly name = "WatchUnfinished";
  readonly millisecondsMax: number;

  constructor(millisecondsMax: number) {
    super(`not answered within ${millisecondsMax} ms`);
    this.millisecondsMax = millisecondsMax;
  }
}
