import { powers } from "../../ontology/powers.ts";
import { ForwardLabels, type Signs } from "./forward-labels.ts";
import { isShut, noWay, type HarmRegion } from "./harm-region.ts";
import { LabelSets } from "./label-sets.ts";

/** How harm from one origin alone ends, as far as it was followed. */
export interface ClaimEnd {
  /** Whether it brings the outcome about past all controls that hold. */
  readonly isOpen: boolean;
  /** The controls that it takes over; all of them where `isFinal`. */
  readonly fallen: ReadonlySet<number>;
  readonly isFinal: boolean;
  /** A set of signs, see `ClaimEnds`. */
  readonly signs: number;
}

interface World {
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
  readonly #sets = new LabelSets();
  readonly #forward: ForwardLabels;
  /** By state: the sign of a state that takes a control over. */
  readonly #handles = new Map<number, number>();
  readonly #fallenBy = new Map<number, readonly number[]>();

  constructor(region: HarmRegion) {
    this.#region = region;
    this.#forward = new ForwardLabels(region, this.#sets);
    for (const control of region.gates.controls) {
      for (const state of this.#handlesOf(control)) this.#handles.set(state, 1 + this.#handles.size);
    }
  }

  /** Arcs looked at so far. */
  get looks(): number {
    return this.#forward.looks;
  }

  /**
   * The ends of harm from origins, each given by the states that it starts in and the controls that have fallen from the start; same
   * order out, undefined for those that there was no time for. `untilOpen`: an origin that has brought the outcome about is followed
   * no further.
   */
  *follow(
    origins: readonly { readonly starts: readonly number[]; readonly fallen: ReadonlySet<number> }[],
    untilOpen: boolean,
    isOver: () => boolean,
  ): Generator<void, readonly (ClaimEnd | undefined)[]> {
    const ends = new Array<ClaimEnd | undefined>(origins.length).fill(undefined);
    const waiting = new Map<string, World>();
    const wait = (member: number, fallen: ReadonlySet<number>): void => {
      const key = [...fallen].sort((left, right) => left - right).join(" ");
      const world = waiting.get(key);
      if (world === undefined) waiting.set(key, { fallen, members: [member] });
      else world.members.push(member);
    };
    for (const [member, { fallen }] of origins.entries()) wait(member, fallen);
    for (const [key, { fallen, members }] of waiting) {
      waiting.delete(key);
      const signs = this.#signsIn(fallen);
      this.#forward.begin();
      for (const member of members) {
        let found = 0;
        for (const state of origins[member]?.starts ?? []) {
          found = this.#sets.union(found, yield* this.#forward.from(state, signs));
        }
        if (isOver()) return ends;
        const isOpen = this.#sets.membersOf(found)[0] === outcomeSign;
        const more = this.#takenBy(found).filter((control) => !fallen.has(control));
        const isFinal = more.length === 0;
        if (isFinal || (untilOpen && isOpen)) ends[member] = { isOpen, fallen, isFinal, signs: found };
        else wait(member, new Set([...fallen, ...more]));
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
    for (const sign of this.#sets.membersOf(signs)) {
      if (sign < first || (onlyOfCone && (sign - first) % 2 === 0)) continue;
      for (const control of this.#region.gates.controlsOf((sign - first) >> 1)) {
        if (!fallen.has(control)) controls.add(control);
      }
    }
    return controls;
  }

  /** Whether harm that ends so has gained what takes a control over, by state. */
  hasGained(end: ClaimEnd, state: number): boolean {
    const sign = this.#handles.get(state);
    return sign !== undefined && this.#sets.membersOf(end.signs).includes(sign);
  }

  #signsIn(fallen: ReadonlySet<number>): Signs {
    const { gates, gate, to, distance } = this.#region;
    const shut = Uint8Array.from({ length: gates.count }, (_, each) => (isShut(gates, each, fallen) ? 1 : 0));
    const first = 1 + this.#handles.size;
    return {
      atState: (state) => {
        if (state === 0) return this.#sets.only(outcomeSign);
        const handle = this.#handles.get(state);
        return handle === undefined ? 0 : this.#sets.only(handle);
      },
      isShut: (arc) => shut[gate[arc] as number] === 1,
      atShutArc: (arc) => {
        const leadsOn = distance[to[arc] as number] === noWay ? 0 : 1;
        return this.#sets.only(first + 2 * (gate[arc] as number) + leadsOn);
      },
    };
  }

  /** The controls that are taken over by whoever gained some signs. */
  #takenBy(signs: number): readonly number[] {
    let taken = this.#fallenBy.get(signs);
    if (taken === undefined) {
      const gained = new Set(this.#sets.membersOf(signs));
      const isGained = (state: number): boolean => gained.has(this.#handles.get(state) ?? Infinity);
      taken = this.#region.gates.controls.filter((control) => this.#isTaken(control, isGained));
      this.#fallenBy.set(signs, taken);
    }
    return taken;
  }

  #isTaken(control: number, isGained: (state: number) => boolean): boolean {
    const { gates } = this.#region;
    if (gates.survives(control)) return false;
    if (this.#stateOf(control, powers.CONTROL).some(isGained)) return true;
    const { persons, allNeeded } = gates.approversOf(control);
    const isSwayed = (person: number): boolean => this.#stateOf(person, powers.APPROVE).some(isGained);
    return persons.length > 0 && (allNeeded ? persons.every(isSwayed) : persons.some(isSwayed));
  }

  #handlesOf(control: number): readonly number[] {
    const { gates } = this.#region;
    if (gates.survives(control)) return [];
    const { persons } = gates.approversOf(control);
    return [
      ...this.#stateOf(control, powers.CONTROL),
      ...persons.flatMap((person) => this.#stateOf(person, powers.APPROVE)),
    ];
  }

  #stateOf(entity: number, power: number): readonly number[] {
    return this.#region.statesOf(entity, power);
  }
}
