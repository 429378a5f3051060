import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { hopFormOf, hopForms, hopGives, hopNeeds } from "../hop-rules.ts";
import { hopIndex, type HopIndex } from "../spread/hop-index.ts";
import { giftOf, needOf, slotMarks } from "../spread/slot-traits.ts";
import { anyHold, carriesOn, everyHold, type HopSource, type VisitHop } from "./hop-source.ts";

/** The influence relations of a graph, by either end. */
export interface HopIndexes {
  readonly leaving: HopIndex;
  readonly entering: HopIndex;
}

export function* hopIndexes(estate: Estate): Generator<void, HopIndexes> {
  return { leaving: yield* hopIndex(estate.graph), entering: yield* hopIndex(estate.graph, "ENTERING") };
}

/** The hops that harm may take along influence relations, of those that `mayPass`. Their keys are rows. */
export function harmHops(
  estate: Estate,
  { leaving, entering }: HopIndexes,
  mayPass: (row: number) => boolean,
): HopSource {
  const { heads, relations } = estate.graph;

  const tellSlots = (index: HopIndex, entity: number, held: number, wanted: number, visit: VisitHop): void => {
    const isTrusting = estate.moment.version >= index.version && estate.moment.at >= index.since;
    const end = index.starts[entity + 1] ?? 0;
    for (let slot = index.starts[entity] ?? 0; slot < end; slot += 1) {
      const traits = index.hops[2 * slot] as number;
      const [needs, steady] = [needOf(traits), giftOf(traits)];
      const gives = steady === noPowers ? everyHold : steady | anyHold;
      if ((needs & held) === noPowers || (gives & wanted) === noPowers) continue;
      const [row, other] = [index.row[slot] as number, index.hops[2 * slot + 1] as number];
      if ((traits & slotMarks.CONDITIONAL) !== 0 && hopGives(estate, row, everyHold) === noPowers) continue;
      const isSteady = isTrusting && (traits & slotMarks.STEADY) !== 0 && index.steady[other] === 1;
      visit(row, other, steady === noPowers ? carriesOn : needs, gives, isSteady && !estate.isTakenAway(row, other));
    }
  };
  /** Relations that came after the index was built, or are only assumed. */
  const tellRow = (row: number, other: number, held: number, wanted: number, visit: VisitHop): void => {
    const needs = hopNeeds(estate, row);
    const gift = hopGives(estate, row, everyHold);
    if ((needs & held) === noPowers || gift === noPowers || ((gift | anyHold) & wanted) === noPowers) return;
    const carries = hopFormOf[estate.typeCodeOf(row)] === hopForms.SAME;
    visit(row, other, carries ? carriesOn : needs, gift | anyHold, false);
  };

  return {
    eachLeaving(entity, held, visit) {
      tellSlots(leaving, entity, held, everyHold, visit);
      for (let row = heads.influenceOut[entity] ?? noRow; row >= leaving.rows; row = relations.nextOut[row] as number) {
        tellRow(row, estate.toOf(row), held, everyHold, visit);
      }
      for (const row of estate.assumedOut(entity)) tellRow(row, estate.toOf(row), held, everyHold, visit);
    },
    eachEntering(entity, wanted, visit) {
      tellSlots(entering, entity, everyHold, wanted, visit);
      for (let row = heads.influenceIn[entity] ?? noRow; row >= entering.rows; row = relations.nextIn[row] as number) {
        tellRow(row, estate.fromOf(row), everyHold, wanted, visit);
      }
      for (const row of estate.assumedIn(entity)) tellRow(row, estate.fromOf(row), everyHold, wanted, visit);
    },
    isOpen: (row, isSteady) => (isSteady || estate.isVisible(row)) && mayPass(row),
    hopOf: (row) => ({ row, from: estate.fromOf(row), to: estate.toOf(row), reversed: false }),
  };
}
