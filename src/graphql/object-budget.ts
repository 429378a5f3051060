import { GraphQLError } from "graphql";

/** Counts the objects that a request resolves, and ends the request that passes the limit. */
export class ObjectBudget {
  readonly #max: number;
  /** The setting that moves the limit, for whoever is told of it. */
  readonly #setting: string;
  #taken = 0;

  constructor(max: number, setting = "ANSWERABLE_OBJECTS_MAX") {
    this.#max = max;
    this.#setting = setting;
  }

  /** Counts `objects` more. Throws LIMIT_EXCEEDED past the limit. */
  take(objects: number): void {
    this.#taken += objects;
    if (this.#taken <= this.#max) return;
    throw new GraphQLError(
      `This request resolves more than ${this.#max} objects (${this.#setting}); ask for smaller pages or fewer levels.`,
      { extensions: { code: "LIMIT_EXCEEDED", limit: "objectsMax", max: this.#max } },
    );
  }
}
