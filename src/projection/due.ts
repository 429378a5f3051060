/** What the clock alone does at an instant: a row begins or ends to hold, or the date (ms since 1970) in a field of it is reached, or passed. */
export interface Due {
  readonly of: "ENTITY" | "RELATION";
  /** Number of the row in the graph. */
  readonly row: number;
  readonly what: "BEGINS" | "ENDS" | { readonly field: string; readonly date: number };
}
