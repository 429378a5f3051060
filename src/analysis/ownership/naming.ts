/** One relation that says of a place that a party answers for it. */
export interface Naming {
  readonly party: number;
  /** The entity that the relation says it of. */
  readonly place: number;
  readonly row: number;
  /** The person who stands for the party here; `noEntity` where the relation names none in force. */
  readonly through: number;
}

/** From what runs or holds something down to that thing. */
export interface Step {
  readonly place: number;
  readonly child: number;
  /** The relation that joins the two. */
  readonly row: number;
}
