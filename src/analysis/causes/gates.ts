import type { Estate } from "../../projection/estate.ts";
import { approversOf } from "../approvers.ts";
import type { ControlStandings } from "../control-standing.ts";
import type { Guards } from "../guards.ts";

/** Which set of controls closes a hop as long as one of them holds, and by what each of them falls into an attacker's hands. */
export interface Gates {
  /** The gate on the hop along a relation; 0 where none of its guards closes it even before any harm. */
  of(row: number): number;
  /** The controls of a gate, each once, by number of the entity. */
  controlsOf(gate: number): readonly number[];
  /** All controls that are in a gate so far, in the order in which they were met. */
  readonly controls: readonly number[];
  /** Whether nothing is known by which a control could fall. */
  survives(control: number): boolean;
  /** Persons whose approval is control of the control; `allNeeded`: only that of all of them together is. */
  approversOf(control: number): { readonly persons: readonly number[]; readonly allNeeded: boolean };
  /** How many gates there are, that of open hops among them. */
  readonly count: number;
}

/** The gate of hops that nothing closes. */
export const openGate = 0;

/** Reads the gates of an estate as they are asked for. Never throws. */
export function readGates(estate: Estate, guards: Guards, standings: ControlStandings): Gates {
  const sets: (readonly number[])[] = [[]];
  const numbers = new Map<string, number>([["", openGate]]);
  const controls = new Set<number>();
  const approvers = new Map<number, ReturnType<typeof approversOf>>();

  const of = (row: number): number => {
    const found = guards.ofHop(row);
    if (found.length === 0) return openGate;
    const closing = found
      .filter(({ control, aboveAmount }) => aboveAmount === undefined && standings.of(control).holds)
      .map(({ control }) => control);
    const set = [...new Set(closing)].sort((left, right) => left - right);
    const key = set.join(" ");
    let gate = numbers.get(key);
    if (gate === undefined) {
      numbers.set(key, (gate = sets.length));
      sets.push(set);
      for (const control of set) controls.add(control);
    }
    return gate;
  };
  return {
    of,
    controlsOf: (gate) => sets[gate] ?? [],
    get controls() {
      return [...controls];
    },
    survives: (control) => standings.of(control).survives,
    approversOf: (control) => {
      let people = approvers.get(control);
      if (people === undefined) approvers.set(control, (people = approversOf(estate, control)));
      return people;
    },
    get count() {
      return sets.length;
    },
  };
}
