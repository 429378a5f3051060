import { compareIds } from "../ontology/compare-ids.ts";
import { kinds, type Kind } from "../ontology/kinds.ts";
import { allPowers, type Powers } from "../ontology/powers.ts";
import type { Estate } from "../projection/estate.ts";
import type { FirstHeld } from "./control-standing.ts";
import { grossLoss, type Money } from "./gross-loss.ts";
import type { Hop } from "./hop.ts";
import type { Explanation } from "./spread/explanation.ts";
import { firstByIds } from "./spread/first-by-ids.ts";
import { anyBit, type Spread } from "./spread/spread.ts";

/** One entity that harm reached. What costs a search of its own is worked out when it is asked for. */
export interface Impact {
  readonly entity: number;
  /** The round in which harm first reached it. */
  readonly distance: number;
  /** CONTROL spread out; none in an outage and over an outcome. */
  readonly powers: Powers;
  /** Null where no access into it says so. */
  readonly reversible: boolean | null;
  /** Canonical decimal; null where there is no limit. */
  readonly maxAmount: string | null;
  readonly via: Hop;
  /** From an origin to the entity. */
  readonly path: readonly Hop[];
}

/** Where one impact stands in the order of a reach. */
export interface ImpactPosition {
  readonly distance: number;
  readonly id: string;
}

/** Which impacts are asked for. */
export interface ImpactPage {
  readonly first: number;
  /** Only what stands behind this position. */
  readonly after?: ImpactPosition | undefined;
  /** Only these kinds; all where it is undefined. */
  readonly kinds?: readonly Kind[] | undefined;
}

/** What a spread reached, its origins left out. */
export class Reach {
  /** The first round at whose end an entity, origins among them, held one of the powers; Infinity where it never did. */
  readonly firstHeld: FirstHeld;
  readonly #estate: Estate;
  readonly #spread: Spread;
  readonly #explanation: Explanation;
  #countByKind: readonly number[] | undefined;

  constructor(estate: Estate, spread: Spread, explanation: Explanation) {
    this.firstHeld = spread.firstHeld;
    this.#estate = estate;
    this.#spread = spread;
    this.#explanation = explanation;
  }

  get count(): number {
    return this.totalCount(undefined);
  }

  /** Kinds that were reached, in the order of `enum Kind`. */
  get byKind(): readonly { readonly kind: Kind; readonly count: number }[] {
    const counts = this.#counts();
    return kinds.map((kind, code) => ({ kind, count: counts[code] ?? 0 })).filter(({ count }) => count > 0);
  }

  /** Outcomes that came about, by (distance, id). */
  get outcomes(): readonly Impact[] {
    return this.impacts({ first: Infinity, kinds: ["OUTCOME"] });
  }

  /** What the outcomes that came about lose together. */
  get grossLoss(): readonly Money[] {
    return grossLoss(this.#estate, this.#inRounds(1, this.#spread.round, isOutcome));
  }

  /** How many impacts of some kinds there are; of any where undefined. */
  totalCount(only: readonly Kind[] | undefined): number {
    const wanted = wantedKinds(only);
    return this.#counts().reduce((sum, count, code) => (wanted(code) ? sum + count : sum), 0);
  }

  /** Impacts by (distance, id): only the rounds that the page touches are put in order. */
  impacts({ first, after, kinds: only }: ImpactPage): readonly Impact[] {
    const wanted = wantedKinds(only);
    const found: number[] = [];
    for (
      let round = Math.max(1, after?.distance ?? 1);
      round <= this.#spread.round && found.length < first;
      round += 1
    ) {
      let entities: IteratorObject<number> = this.#inRounds(round, round, wanted);
      if (after?.distance === round) {
        entities = entities.filter((entity) => compareIds(this.#estate.idOf(entity), after.id) > 0);
      }
      const room = first - found.length;
      const few = room < 1000 ? firstByIds(this.#estate, entities, room) : this.#sorted(entities).slice(0, room);
      for (const entity of few) found.push(entity);
    }
    return found.map((entity) => this.impactOn(entity));
  }

  /** All reached entities by round, in no order within one. */
  entities(): Iterable<number> {
    return this.#inRounds(1, this.#spread.round, () => true);
  }

  /** Whether an entity holds something at the end, origins among them. */
  holds(entity: number): boolean {
    return this.#spread.held[entity] !== 0;
  }

  /** What an entity, origins among them, holds at the end, CONTROL spread out. */
  powersOver(entity: number): Powers {
    return (this.#spread.held[entity] as number) & allPowers;
  }

  /** What was done to an entity that was reached. */
  impactOn(entity: number): Impact {
    const explanation = this.#explanation;
    return {
      entity,
      distance: this.#spread.firstHeld(entity, anyBit),
      powers: this.powersOver(entity),
      get reversible() {
        return explanation.access(entity).reversible;
      },
      get maxAmount() {
        return explanation.access(entity).maxAmount;
      },
      get via() {
        return explanation.via(entity);
      },
      get path() {
        return explanation.path(entity);
      },
    };
  }

  #sorted(entities: Iterable<number>): number[] {
    return [...entities].sort((left, right) => this.#estate.compareEntities(left, right));
  }

  #counts(): readonly number[] {
    if (this.#countByKind === undefined) {
      const spread = this.#spread;
      const { kind } = this.#estate.graph;
      const counts = new Int32Array(kinds.length);
      // Every wide question comes here: a generator would take as long again for each of a hundred thousand.
      const end = spread.roundEnds[spread.round] as number;
      for (let entry = spread.roundEnds[0] as number; entry < end; entry += 1) {
        if (!spread.isFirst(entry)) continue;
        const code = kind[spread.entity[entry] as number] as number;
        counts[code] = (counts[code] as number) + 1;
      }
      this.#countByKind = [...counts];
    }
    return this.#countByKind;
  }

  /** What the rounds [from, to] reached first, of the kinds whose codes are wanted. */
  *#inRounds(from: number, to: number, wanted: (kind: number) => boolean): Generator<number> {
    const spread = this.#spread;
    const { kind } = this.#estate.graph;
    if (from > to) return;
    const end = spread.roundEnds[to] as number;
    for (let entry = spread.roundStart(from); entry < end; entry += 1) {
      const entity = spread.entity[entry] as number;
      if (spread.isFirst(entry) && wanted(kind[entity] as number)) yield entity;
    }
  }
}

function wantedKinds(only: readonly Kind[] | undefined): (kind: number) => boolean {
  if (only === undefined) return () => true;
  const codes = new Set(only.map((kind) => kinds.indexOf(kind)));
  return (kind) => codes.has(kind);
}

const outcomeCode = kinds.indexOf("OUTCOME");

function isOutcome(kind: number): boolean {
  return kind === outcomeCode;
}
