import { hopFormOf, hopForms, hopGives, hopNeeds } from "../../src/analysis/hop-rules.ts";
import { allPowers } from "../../src/ontology/powers.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { noRow } from "../../src/projection/relation-rows.ts";
import type { Arcs } from "./breadth-first.ts";

/** Arcs with the powers that each needs and gives: what was in force at one moment, and nothing else. */
export interface PowerArcs extends Arcs {
  readonly needs: Uint8Array;
  readonly gives: Uint8Array;
  /** 1 where an arc gives just what its left holds. */
  readonly same: Uint8Array;
}

/** Whoever a bare search reached: entities in the order in which they were, round by round. */
export interface BareReach {
  readonly entities: Int32Array;
  readonly count: number;
  /** Where the entities of each round end; round 0 is the origin. */
  readonly roundEnds: readonly number[];
  readonly held: Uint8Array;
}

/** Lays out what an estate shows. */
export function powerArcs(estate: Estate): PowerArcs {
  const rows: number[] = [];
  const starts = new Int32Array(estate.entitySlots + 1);
  for (let entity = 0; entity < estate.entitySlots; entity += 1) {
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) rows.push(row);
    starts[entity + 1] = rows.length;
  }
  return {
    starts,
    to: Int32Array.from(rows, (row) => estate.toOf(row)),
    needs: Uint8Array.from(rows, (row) => hopNeeds(estate, row)),
    gives: Uint8Array.from(rows, (row) => hopGives(estate, row, allPowers)),
    same: Uint8Array.from(rows, (row) => (hopFormOf[estate.typeCodeOf(row)] === hopForms.SAME ? 1 : 0)),
  };
}

/** What powers over one origin lead to, round by round: no controls, no time, no limits, no explanations. */
export function powerSearch({ starts, to, needs, gives, same }: PowerArcs, origin: number): BareReach {
  const slots = starts.length - 1;
  const held = new Uint8Array(slots);
  const pending = new Uint8Array(slots);
  const entities = new Int32Array(slots);
  const roundEnds = [1];
  let grown = [origin];
  let count = 1;
  entities[0] = origin;
  held[origin] = allPowers;
  while (grown.length > 0) {
    const next: number[] = [];
    for (const left of grown) {
      const holding = held[left] as number;
      const end = starts[left + 1] as number;
      for (let arc = starts[left] as number; arc < end; arc += 1) {
        if (((needs[arc] as number) & holding) === 0) continue;
        const right = to[arc] as number;
        const before = pending[right] as number;
        const gift = (same[arc] === 1 ? holding : (gives[arc] as number)) & ~(held[right] as number) & ~before;
        if (gift === 0) continue;
        if (before === 0) next.push(right);
        pending[right] = before | gift;
      }
    }
    for (const right of next) {
      if (held[right] === 0) {
        entities[count] = right;
        count += 1;
      }
      held[right] = (held[right] as number) | (pending[right] as number);
      pending[right] = 0;
    }
    roundEnds.push(count);
    grown = next;
  }
  return { entities, count, roundEnds, held };
}
