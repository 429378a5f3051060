import { powers } from "../../ontology/powers.ts";
import { inTime } from "../in-time.ts";
import { ForwardLabels, noSign, type Signs } from "./forward-labels.ts";
import { isShut } from "./gates.ts";
import { noWay, type HarmRegion } from "./harm-region.ts";
import { LabelSets } from "./label-sets.ts";

/** How harm from one origin alone ends, as far as it was followed. */
export interface ClaimEnd {
  /** Whether it brings the outcome about past all controls that hold. */
  readonly isOpen: boolean;
  /** The controls that had fallen from the start or were taken over; all of them where `isFinal`. */
  readonly fallen: ReadonlySet<number>;
  readonly isFinal: boolean;
  /** A set of signs, see `ClaimEnds`. */
  readonly signs: number;
}

/** Where harm is followed from. */
export interface HarmStart {
  /** States of the region. */
  readonly starts: readonly number[];
  /** Controls that have fallen from the start. */
  readonly fallen: ReadonlySet<number>;
}

/** How it is followed. */
export interface FollowTerms {
  /** Whether an origin that has brought the outcome about is followed no further. */
  readonly untilOpen: boolean;
  /** Whether the time is over. */
  readonly isOver: () => boolean;
  /** Relations that are closed whatever falls. */
  readonly shutRows?: ReadonlySet<number> | undefined;
  /** Controls that cannot be taken over. */
  readonly safe?: ReadonlySet<number> | undefined;
}

const none: ReadonlySet<number> = new Set();

interface World {
  readonly key: string;
  readonly fallen: ReadonlySet<number>;
  readonly members: number[];
}

/** The sign that the outcome came about; those of what takes a control over come next, then two for each gate. */
const outcomeSign = 0;

/**
 * Follows harm from many origins, each alone, at once. A world is what is open while certain controls have fallen; an origin that
 * takes over more of them in it goes on in the world where those have fallen too. So origins that take over the same share the work,
 * and most take over nothing.
 */
export class ClaimEnds {
  readonly #region: HarmRegion;
  /** The sets of ends, and of what is followed in one world. */
  readonly #kept: LabelSets;
  readonly #sets: LabelSets;
  readonly #forward: ForwardLabels;
  /** By state: the sign of a state that takes a control over. */
  readonly #handles = new Map<number, number>();
  /** By name of a kept set. */
  readonly #takenBy = new Map<number, readonly number[]>();

  constructor(region: HarmRegion) {
    this.#region = region;
    for (const control of region.gates.onHops) {
      for (const state of this.handlesOf(control)) {
        if (!this.#handles.has(state)) this.#handles.set(state, 1 + this.#handles.size);
      }
    }
    const signs = 1 + this.#handles.size + 2 * region.gates.count;
    this.#kept = new LabelSets(signs);
    this.#sets = new LabelSets(signs);
    this.#forward = new ForwardLabels(region, this.#sets);
  }

  /** Arcs looked at so far. */
  get looks(): number {
    return this.#forward.looks;
  }

  /**
   * The ends of harm from origins, each alone; same order out, undefined for those that there was no time for. Yields now and then.
   */
  *follow(origins: readonly HarmStart[], terms: FollowTerms): Generator<void, readonly (ClaimEnd | undefined)[]> {
    const ends = new Array<ClaimEnd | undefined>(origins.length).fill(undefined);
    const waiting = new Map<string, World>();
    const worldOf = (fallen: ReadonlySet<number>): World => {
      const key = [...fallen].sort((left, right) => left - right).join(" ");
      let world = waiting.get(key);
      if (world === undefined) waiting.set(key, (world = { key, fallen, members: [] }));
      return world;
    };
    const starting = new Map<ReadonlySet<number>, World>();
    for (const [member, { fallen }] of origins.entries()) {
      let world = starting.get(fallen);
      if (world === undefined) starting.set(fallen, (world = worldOf(fallen)));
      world.members.push(member);
    }
    for (const { key, fallen, members } of waiting.values()) {
      waiting.delete(key);
      const signs = this.#signsIn(fallen, terms.shutRows);
      this.#forward.begin();
      const known = new Map<number, ClaimEnd>();
      const onward = new Map<ClaimEnd, World>();
      for (const member of members) {
        let found = 0;
        for (const state of origins[member]?.starts ?? []) {
          const more = yield* inTime(this.#forward.from(state, signs), terms.isOver);
          if (more === undefined) return ends;
          if (more !== found) found = this.#united(found, more);
        }
        if (terms.isOver()) return ends;
        let end = known.get(found);
        if (end === undefined) known.set(found, (end = this.#endOf(found, fallen, terms.safe)));
        if (end.isFinal || (terms.untilOpen && end.isOpen)) {
          ends[member] = end;
          continue;
        }
        let next = onward.get(end);
        if (next === undefined)
          onward.set(end, (next = worldOf(new Set([...fallen, ...this.#taken(end.signs, terms.safe)]))));
        next.members.push(member);
      }
    }
    return ends;
  }

  /**
   * The controls that hold and close an arc whose need is met at such an end: of the cone, where the arc leads on to the outcome;
   * else those too that only keep harm from a takeover.
   */
  closing({ signs, fallen }: ClaimEnd, onlyOfCone: boolean): ReadonlySet<number> {
    const controls = new Set<number>();
    const first = 1 + this.#handles.size;
    for (const sign of this.#kept.membersOf(signs)) {
      if (sign < first || (onlyOfCone && (sign - first) % 2 === 0)) continue;
      for (const control of this.#region.gates.controlsOf((sign - first) >> 1)) {
        if (!fallen.has(control)) controls.add(control);
      }
    }
    return controls;
  }

  /** All states that may take a control over. */
  get handles(): readonly number[] {
    return [...this.#handles.keys()];
  }

  /** Whether harm that ends so has gained no more of what takes controls over than where it ends in another way. */
  gainsNoMore(end: ClaimEnd, other: ClaimEnd): boolean {
    const signs = this.#kept.membersOf(end.signs).filter((sign) => sign !== outcomeSign && sign <= this.#handles.size);
    return signs.every((sign) => this.#kept.has(other.signs, sign));
  }

  /** Whether a state may take a control over. */
  isHandle(state: number): boolean {
    return this.#handles.has(state);
  }

  /** Whether harm that ends so has gained anything that may take a control over. */
  hasAnyHandle({ signs }: ClaimEnd): boolean {
    const [first, second] = this.#kept.membersOf(signs);
    const sign = first === outcomeSign ? second : first;
    return sign !== undefined && sign <= this.#handles.size;
  }

  /** The controls that are taken over by whoever has gained the states of which that is said. */
  takenWhere(isGained: (state: number) => boolean): readonly number[] {
    return this.#region.gates.controls.filter((control) => this.#isTaken(control, isGained));
  }

  /** The states by some of which a control is taken over. */
  handlesOf(control: number): readonly number[] {
    const { gates } = this.#region;
    if (gates.survives(control)) return [];
    const { persons } = gates.approversOf(control);
    return [
      ...this.#stateOf(control, powers.CONTROL),
      ...persons.flatMap((person) => this.#stateOf(person, powers.APPROVE)),
    ];
  }

  /** Whether harm that ends so has gained, of an entity, one of the powers by which a control on a hop is taken over. */
  hasGained({ signs }: ClaimEnd, entity: number, oneOf: number): boolean {
    return this.#region.statesOf(entity, oneOf).some((state) => this.#isAmong(signs, state));
  }

  #signsIn(fallen: ReadonlySet<number>, shutRows: ReadonlySet<number> = none): Signs {
    const { gates, gate, to, row, distance } = this.#region;
    const shut = Uint8Array.from({ length: gates.count }, (_, each) => (isShut(gates, each, fallen) ? 1 : 0));
    const first = 1 + this.#handles.size;
    return {
      atState: (state) => (state === 0 ? outcomeSign : (this.#handles.get(state) ?? noSign)),
      isShut: (arc) => shut[gate[arc] as number] === 1 || (shutRows.size > 0 && shutRows.has(row[arc] as number)),
      atShutArc: (arc) => first + 2 * (gate[arc] as number) + (distance[to[arc] as number] === noWay ? 0 : 1),
    };
  }

  /** The union of two sets of one world. */
  #united(left: number, right: number): number {
    if (left === 0 || right === 0) return left + right;
    this.#sets.begin();
    this.#sets.addSet(left);
    this.#sets.addSet(right);
    return this.#sets.name();
  }

  #endOf(found: number, fallen: ReadonlySet<number>, safe: FollowTerms["safe"]): ClaimEnd {
    this.#kept.begin();
    this.#kept.addFrom(this.#sets, found);
    const signs = this.#kept.name();
    const isFinal = this.#taken(signs, safe).every((control) => fallen.has(control));
    return { isOpen: this.#kept.has(signs, outcomeSign), fallen, isFinal, signs };
  }

  /** The controls that are taken over by whoever gained some signs, but for those that are kept out of reach. */
  #taken(signs: number, safe: ReadonlySet<number> = none): readonly number[] {
    let taken = this.#takenBy.get(signs);
    if (taken === undefined) {
      taken = this.takenWhere((state) => this.#isAmong(signs, state));
      this.#takenBy.set(signs, taken);
    }
    return safe.size === 0 ? taken : taken.filter((control) => !safe.has(control));
  }

  #isAmong(signs: number, state: number): boolean {
    const sign = this.#handles.get(state);
    return sign !== undefined && this.#kept.has(signs, sign);
  }

  #isTaken(control: number, isGained: (state: number) => boolean): boolean {
    const { gates } = this.#region;
    if (gates.survives(control)) return false;
    if (this.#stateOf(control, powers.CONTROL).some(isGained)) return true;
    const { persons, allNeeded } = gates.approversOf(control);
    const isSwayed = (person: number): boolean => this.#stateOf(person, powers.APPROVE).some(isGained);
    return persons.length > 0 && (allNeeded ? persons.every(isSwayed) : persons.some(isSwayed));
  }

  #stateOf(entity: number, power: number): readonly number[] {
    return this.#region.statesOf(entity, power);
  }
}
