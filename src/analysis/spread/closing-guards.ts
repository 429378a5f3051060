import { noEntity, type Estate } from "../../projection/estate.ts";
import { grown } from "../../projection/growing.ts";
import type { ControlStandings, FirstHeld } from "../control-standing.ts";
import type { Guard, Guards } from "../guards.ts";
import { keptFor } from "../../projection/kept-for.ts";

/** Which hops are closed, in one round of a residual spread. */
export interface ClosingGuards {
  /** A control that closes the hop along a relation in the round; `noEntity` where it is open. */
  closedBy(row: number, round: number, firstHeld: FirstHeld): number;
  /** The same for a hop of a type, by code. */
  closer(left: number, right: number, type: number, round: number, firstHeld: FirstHeld): number;
  /** The first round in which the hop along a relation is open; Infinity where it never is. */
  openFrom(row: number, firstHeld: FirstHeld): number;
}

/** One guard that closes hops. */
interface Post {
  readonly control: number;
  readonly types: number;
  readonly survives: boolean;
}

/** The guards of an entity that close hops, by side, with the types that any of them closes. */
interface Gate {
  readonly leaving: readonly Post[];
  readonly entering: readonly Post[];
  readonly leavingTypes: number;
  readonly enteringTypes: number;
}

/** The gates of entities, kept as long as the standings of the controls at them. */
interface Gates {
  readonly gates: Gate[];
  /** By entity, for a walk asks at each guarded hop: where its gate stands in `gates`, plus one; 0 where it was not asked for yet. */
  numbers: Int32Array;
}

const keptUnder = keptFor<ControlStandings, Gates>(() => ({ gates: [], numbers: new Int32Array(0) }));

function gatesUnder(standings: ControlStandings, entities: number): Gates {
  const known = keptUnder(standings);
  if (known.numbers.length < entities) known.numbers = grown(known.numbers, entities, 0);
  return known;
}

/** The guards that close hops: those of controls that hold at first and work whatever the amount. */
export function closingGuards(estate: Estate, guards: Guards, standings: ControlStandings): ClosingGuards {
  const { gates, numbers } = gatesUnder(standings, estate.entitySlots);
  const gateOf = (entity: number): Gate => gates[(numbers[entity] as number) - 1] ?? makeGate(entity);
  const makeGate = (entity: number): Gate => {
    const closing = guards
      .of(entity)
      .filter(({ control, aboveAmount }) => aboveAmount === undefined && standings.of(control).holds);
    const posts = (wanted: Guard["side"]): readonly Post[] =>
      closing
        .filter(({ side }) => side === wanted)
        .map(({ control, types }) => ({ control, types, survives: standings.of(control).survives }));
    const [leaving, entering] = [posts("OUT"), posts("IN")];
    const gate = { leaving, entering, leavingTypes: typesOf(leaving), enteringTypes: typesOf(entering) };
    // What does not exist now may exist later under the same standings, guarded.
    if (estate.exists(entity)) numbers[entity] = gates.push(gate);
    return gate;
  };
  const opening = ({ control, survives }: Post, firstHeld: FirstHeld): number =>
    survives ? Infinity : standings.takenOver(control, firstHeld) + 1;
  const stillClosing = (posts: readonly Post[], bit: number, round: number, firstHeld: FirstHeld): number => {
    for (const post of posts) {
      if ((post.types & bit) !== 0 && opening(post, firstHeld) > round) return post.control;
    }
    return noEntity;
  };
  const latestOpening = (posts: readonly Post[], bit: number, firstHeld: FirstHeld): number => {
    let latest = 0;
    for (const post of posts) {
      if ((post.types & bit) !== 0) latest = Math.max(latest, opening(post, firstHeld));
    }
    return latest;
  };

  const closer = (left: number, right: number, type: number, round: number, firstHeld: FirstHeld): number => {
    const bit = 1 << type;
    let control = noEntity;
    if (estate.mayBeGuarded(right)) {
      const gate = gateOf(right);
      if ((gate.enteringTypes & bit) !== 0) control = stillClosing(gate.entering, bit, round, firstHeld);
    }
    if (control === noEntity && estate.mayBeGuarded(left)) {
      const gate = gateOf(left);
      if ((gate.leavingTypes & bit) !== 0) control = stillClosing(gate.leaving, bit, round, firstHeld);
    }
    return control;
  };
  const closedBy = (row: number, round: number, firstHeld: FirstHeld): number =>
    closer(estate.fromOf(row), estate.toOf(row), estate.typeCodeOf(row), round, firstHeld);
  const openFrom = (row: number, firstHeld: FirstHeld): number => {
    const [left, right, bit] = [estate.fromOf(row), estate.toOf(row), 1 << estate.typeCodeOf(row)];
    const leaving = estate.mayBeGuarded(left) ? latestOpening(gateOf(left).leaving, bit, firstHeld) : 0;
    const entering = estate.mayBeGuarded(right) ? latestOpening(gateOf(right).entering, bit, firstHeld) : 0;
    return Math.max(leaving, entering);
  };
  return { closedBy, closer, openFrom };
}

function typesOf(posts: readonly Post[]): number {
  return posts.reduce((types, post) => types | post.types, 0);
}
