/** Some places, all of which must be reached before another one is. */
export interface Gate {
  readonly lefts: readonly number[];
  readonly right: number;
}

/**
 * Who reaches whom in one scenario, as plain reachability between places: a place is reached from an origin where a way leads
 * there from where the origin starts, or where all lefts of one of its gates are reached.
 */
export interface ReachGraph {
  readonly places: number;
  /** By place: the entity that is reached with it, or `noEntity`; each entity stands at one place. */
  readonly entities: Int32Array;
  /** By arc. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly gates: readonly Gate[];
  /** Where an origin starts; its own place is among them. Empty where it starts nothing. */
  readonly startsOf: (origin: number) => readonly number[];
}
