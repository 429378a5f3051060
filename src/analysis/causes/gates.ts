import type { Estate } from "../../projection/estate.ts";
import { approversOf, type Approvers } from "../approvers.ts";
import type { ControlStandings } from "../control-standing.ts";
import type { Guards } from "../guards.ts";

/**
 * Which controls close a hop as long as one of them stands, and by what each falls into an attacker's hands. A control that does not
 * hold but could be mended may be among them: it has fallen from the start.
 */
export interface Gates {
  /** The gate on the hop along a relation; 0 where none of its guards can close it. */
  of(row: number): number;
  /** The controls of a gate, each once, by number of the entity. */
  controlsOf(gate: number): readonly number[];
  /** The gates that a control is in. */
  gatesWith(control: number): readonly number[];
  /** How many gates there are, that of open hops among them. */
  readonly count: number;
  /** All controls that are in a gate so far, in the order in which they were met. */
  readonly controls: readonly number[];
  /** Those, and the controls that hold and are on a hop without closing it: which only act above an amount. */
  readonly onHops: readonly number[];
  /** Those in a gate that do not hold even before any harm. */
  readonly fallen: ReadonlySet<number>;
  /** Whether the control holds whatever the harm gains. */
  survives(control: number): boolean;
  approversOf(control: number): Approvers;
}

/** The gate of hops that nothing closes. */
const openGate = 0;

/** Reads the gates of an estate as they are asked for; `isMendable` says which controls count though they do not hold. Never throws. */
export function readGates(
  estate: Estate,
  guards: Guards,
  standings: ControlStandings,
  isMendable: (control: number) => boolean = () => false,
): Gates {
  const sets: (readonly number[])[] = [[]];
  const numbers = new Map<string, number>([["", openGate]]);
  const controls = new Map<number, number[]>();
  const onHops = new Set<number>();
  const fallen = new Set<number>();
  const approvers = new Map<number, Approvers>();

  const of = (row: number): number => {
    const found = guards.ofHop(row);
    if (found.length === 0) return openGate;
    const closing = new Set<number>();
    for (const { control, aboveAmount } of found) {
      const { holds } = standings.of(control);
      if (holds) onHops.add(control);
      if (aboveAmount === undefined && (holds || isMendable(control))) closing.add(control);
    }
    const set = [...closing].sort((left, right) => left - right);
    const key = set.join(" ");
    let gate = numbers.get(key);
    if (gate === undefined) {
      numbers.set(key, (gate = sets.length));
      sets.push(set);
      for (const control of set) {
        const others = controls.get(control);
        if (others === undefined) controls.set(control, [gate]);
        else others.push(gate);
        onHops.add(control);
        if (!standings.of(control).holds) fallen.add(control);
      }
    }
    return gate;
  };
  return {
    of,
    controlsOf: (gate) => sets[gate] ?? [],
    gatesWith: (control) => controls.get(control) ?? [],
    get count() {
      return sets.length;
    },
    get controls() {
      return [...controls.keys()];
    },
    get onHops() {
      return [...onHops];
    },
    fallen,
    survives: (control) => standings.of(control).survives,
    approversOf: (control) => {
      let people = approvers.get(control);
      if (people === undefined) approvers.set(control, (people = approversOf(estate, control)));
      return people;
    },
  };
}

/** Whether a hop is closed by its gate while just these controls have fallen. */
export function isShut(gates: Gates, gate: number, fallen: ReadonlySet<number>): boolean {
  return gate !== openGate && gates.controlsOf(gate).some((control) => !fallen.has(control));
}
