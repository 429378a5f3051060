import { compareDecimals } from "../../ontology/decimal.ts";
import { allPowers, noPowers, type Powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Hop, HopGuard } from "../hop.ts";
import { hopFormOf, hopForms, hopGives, hopNeeds } from "../hop-rules.ts";
import type { AccessTerms, Explanation } from "./explanation.ts";
import { smallestRow } from "./smallest-row.ts";
import { anyBit, type Spread } from "./spread.ts";

/** What explains the hops of a reach beside its spread. */
export interface HopSight {
  /** The last round whose hops were taken. */
  readonly lastRound: number;
  /** The first round in which a hop is open, needs aside. */
  openFrom(row: number): number;
  /** The guards on a hop that was taken in a round. */
  guardsOf(row: number, round: number): readonly HopGuard[];
  /** The amounts above which a control that holds guards the hop. */
  amountsKept(row: number): readonly string[];
}

interface Candidate {
  readonly row: number;
}

/** How powers came to each entity of a spread, read back from the rounds in which each was first held. */
export function explainPowers(estate: Estate, spread: Spread, sight: HopSight): Explanation {
  /** By entity and bits: the hop by which it first came to hold one of them. */
  const known = new Map<number, Hop>();

  /** The round in which a hop was first taken and what was needed was there; for what passes unchanged, the bits asked about. */
  const takenIn = (row: number, bits: number): number => {
    const left = estate.fromOf(row);
    const isSame = hopFormOf[estate.typeCodeOf(row)] === hopForms.SAME;
    const needed = isSame ? bits & allPowers : hopNeeds(estate, row);
    const met = spread.firstHeld(left, needed) + 1;
    if (met === Infinity || (!isSame && (hopGives(estate, row, allPowers) & bits) === noPowers)) return Infinity;
    return Math.max(met, sight.openFrom(row));
  };

  const hopFor = (entity: number, bits: number): Hop => {
    const key = entity * (anyBit + 1) + bits;
    const explained = known.get(key);
    if (explained !== undefined) return explained;
    const round = spread.firstHeld(entity, bits);
    const candidates: Candidate[] = [];
    for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
      if (takenIn(row, bits) === round) candidates.push({ row });
    }
    const { row } = smallestRow(estate, candidates);
    const from = estate.fromOf(row);
    const powers: Powers = hopGives(estate, row, spread.heldAt(from, round - 1)) & allPowers;
    const hop: Hop = { row, from, to: entity, reversed: false, powers, guards: sight.guardsOf(row, round) };
    known.set(key, hop);
    return hop;
  };

  const path = (entity: number): readonly Hop[] => {
    const hops: Hop[] = [];
    let bits = anyBit;
    for (let place = entity; spread.firstHeld(place, bits) !== 0;) {
      const hop = hopFor(place, bits);
      hops.push(hop);
      bits = hopFormOf[estate.typeCodeOf(hop.row)] === hopForms.SAME ? bits & allPowers : hopNeeds(estate, hop.row);
      place = hop.from;
    }
    return hops.reverse();
  };

  const access = (entity: number): AccessTerms => {
    const amounts: (string | undefined)[] = [];
    const reversible: boolean[] = [];
    for (const row of estate.relationsIn(entity, "CAN_ACCESS")) {
      if (takenIn(row, anyBit) > sight.lastRound) continue;
      const said = estate.relationFactsOf(row).properties;
      if (typeof said["reversible"] === "boolean") reversible.push(said["reversible"]);
      const limits = sight.amountsKept(row).concat(typeof said["maxAmount"] === "string" ? [said["maxAmount"]] : []);
      amounts.push(limits.length === 0 ? undefined : limits.reduce(smaller));
    }
    const limits = amounts.filter((amount) => amount !== undefined);
    return {
      reversible: reversible.length === 0 ? null : !reversible.includes(false),
      maxAmount: limits.length === 0 || limits.length < amounts.length ? null : limits.reduce(larger),
    };
  };
  return { via: (entity) => hopFor(entity, anyBit), path, access };
}

function smaller(left: string, right: string): string {
  return compareDecimals(left, right) <= 0 ? left : right;
}

function larger(left: string, right: string): string {
  return compareDecimals(left, right) >= 0 ? left : right;
}
