import { noPowers, type Powers } from "../../ontology/powers.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { Estate } from "../../projection/estate.ts";
import { hopForms, hopFormOf, hopGives, hopNeeds } from "../hop-rules.ts";
import { anyHold, carriesOn, everyHold, type HopSource } from "./hop-source.ts";

/** The hops that harm may take along influence relations, of those that `isOpen` lets pass. Their keys are rows. */
export function harmHops(estate: Estate, isOpen: (row: number) => boolean): HopSource {
  const carries = (row: number): boolean => hopFormOf[estate.typeCodeOf(row)] === hopForms.SAME;
  const givenBy = (row: number): Powers => {
    const gives = hopGives(estate, row, everyHold);
    return gives === noPowers ? noPowers : gives | anyHold;
  };
  return {
    eachLeaving(entity, held, visit) {
      for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
        const need = carries(row) ? carriesOn : hopNeeds(estate, row);
        if (need !== carriesOn && (need & held) === 0) continue;
        const gives = givenBy(row);
        if (gives !== noPowers && isOpen(row)) visit(row, estate.toOf(row), need, gives);
      }
    },
    eachEntering(entity, wanted, visit) {
      for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
        const gives = givenBy(row);
        if ((gives & wanted) === 0 || !isOpen(row)) continue;
        visit(row, estate.fromOf(row), carries(row) ? carriesOn : hopNeeds(estate, row), gives);
      }
    },
    hopOf: (row) => ({ row, from: estate.fromOf(row), to: estate.toOf(row), reversed: false }),
  };
}
