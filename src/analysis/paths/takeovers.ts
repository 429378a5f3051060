import { powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { approversOf } from "../approvers.ts";
import type { ControlStandings, FirstHeld } from "../control-standing.ts";
import { Cone, type Stand } from "./cone.ts";
import { harmHops, hopIndexes } from "./harm-hops.ts";
import type { SearchEffort } from "./search-effort.ts";

/** Runs residual reach from the origins to its end: when each entity first held what. */
export type ResidualReach = () => Generator<void, FirstHeld>;

/**
 * Which controls the harm takes over, found out only for controls that matter. At first none is taken to be: a control that
 * cannot even inherently be reached is not, and residual reach as a whole is run only where one can.
 */
export class Takeovers {
  readonly #estate: Estate;
  readonly #standings: ControlStandings;
  readonly #origins: readonly Stand[];
  readonly #depthMax: number;
  readonly #residual: ResidualReach;
  readonly #effort: SearchEffort;
  readonly #settled = new Set<number>();
  #isWhole = false;
  /** As far as is known: never, for what was not settled. */
  firstHeld: FirstHeld = () => Infinity;

  constructor(
    estate: Estate,
    standings: ControlStandings,
    origins: readonly Stand[],
    depthMax: number,
    residual: ResidualReach,
    effort: SearchEffort,
  ) {
    this.#estate = estate;
    this.#standings = standings;
    this.#origins = origins;
    this.#depthMax = depthMax;
    this.#residual = residual;
    this.#effort = effort;
  }

  /** Finds out about these controls. Whether any of them turned out to be taken over, where it was taken not to be. */
  *settle(controls: Iterable<number>): Generator<void, boolean> {
    if (this.#isWhole) return false;
    const open = [...new Set(controls)].filter((control) => !this.#settled.has(control) && this.#mayFall(control));
    for (const control of open) this.#settled.add(control);
    if (open.length === 0) return false;

    const hops = harmHops(this.#estate, yield* hopIndexes(this.#estate), () => true);
    const ends = open.flatMap((control) => this.#handles(control));
    const cone = new Cone(hops, this.#estate.entitySlots, this.#origins, ends, this.#effort);
    if ((yield* cone.findNearest()) > this.#depthMax) return false;

    yield* this.runWhole();
    return open.some((control) => this.#standings.takenOver(control, this.firstHeld) < Infinity);
  }

  /** Runs residual reach as a whole where that was not done: `firstHeld` then tells of every entity. */
  *runWhole(): Generator<void, void> {
    if (this.#isWhole) return;
    this.firstHeld = yield* this.#residual();
    this.#isWhole = true;
  }

  #mayFall(control: number): boolean {
    const { holds, survives } = this.#standings.of(control);
    return holds && !survives;
  }

  /** By what a control is taken over: by control of it, or by the decision of who decides for it. */
  #handles(control: number): Stand[] {
    const { persons } = approversOf(this.#estate, control);
    const decisions = persons.map((entity): Stand => ({ entity, holds: powers.APPROVE }));
    return [{ entity: control, holds: powers.CONTROL }, ...decisions];
  }
}
