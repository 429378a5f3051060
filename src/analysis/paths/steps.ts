import { compareIds } from "../../ontology/compare-ids.ts";
import type { Estate } from "../../projection/estate.ts";
import type { Cone } from "./cone.ts";
import { carriesOn, everyHold, type TravelledHop } from "./hop-source.ts";
import { unknown } from "./wave.ts";

/** A hop that paths are put together from: one object a hop. */
export interface Step extends TravelledHop {
  readonly id: string;
  /** One bit, or `carriesOn`. */
  readonly need: number;
  readonly gives: number;
}

/** The hops that leave an entity and lie on a way within the bound of a cone, in the order of paths; asked for once an entity. */
export class Steps {
  readonly #estate: Estate;
  readonly #cone: Cone;
  readonly #byKey = new Map<number, Step>();
  readonly #leaving = new Map<number, readonly Step[]>();
  #bound = -1;

  constructor(estate: Estate, cone: Cone) {
    this.#estate = estate;
    this.#cone = cone;
  }

  leaving(entity: number): readonly Step[] {
    if (this.#bound !== this.#cone.bound) {
      this.#leaving.clear();
      this.#bound = this.#cone.bound;
    }
    let steps = this.#leaving.get(entity);
    if (steps === undefined) this.#leaving.set(entity, (steps = this.#read(entity)));
    return steps;
  }

  #read(entity: number): readonly Step[] {
    const steps: Step[] = [];
    this.#cone.source.eachLeaving(entity, everyHold, (key, to, need, gives, isSteady) => {
      if (this.#cone.toEnd(to, need === carriesOn ? everyHold : gives) === unknown) return;
      if (!this.#cone.source.isOpen(key, isSteady)) return;
      let step = this.#byKey.get(key);
      if (step === undefined) {
        const hop = this.#cone.source.hopOf(key);
        this.#byKey.set(key, (step = { ...hop, id: this.#estate.relationIdOf(hop.row), need, gives }));
      }
      steps.push(step);
    });
    return steps.length < 2 ? steps : steps.sort((left, right) => compareSteps(this.#estate, left, right));
  }
}

/** By relation id; where one relation carries several hops, by where they get to. */
export function compareSteps(estate: Estate, left: Step, right: Step): number {
  return compareIds(left.id, right.id) || compareIds(estate.idOf(left.to), estate.idOf(right.to));
}
