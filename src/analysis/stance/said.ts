import type { RelationType } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import { byId } from "../ownership/by-id.ts";
import { statedAt } from "./latest-answer.ts";

/** One statement of a vendor, and what sort of flaw it speaks of. */
export interface Said {
  readonly vendor: number;
  readonly statement: number;
  /** The classes that it names, and those of the flaws that it is about. */
  readonly classes: ReadonlySet<string>;
  /** By id. */
  readonly flaws: readonly number[];
}

/** What a vendor had said by the moment, by time, then id. */
export function saidBy(estate: Estate, vendor: number): readonly Said[] {
  const follow = (entity: number, type: RelationType): readonly number[] =>
    estate.relationsOut(entity, type).map((row) => estate.toOf(row));
  return byId(estate, follow(vendor, "STATED"))
    .filter((statement) => statedAt(estate, statement) <= estate.moment.at)
    .sort((left, right) => {
      const [first, second] = [statedAt(estate, left), statedAt(estate, right)];
      return first === second ? 0 : first < second ? -1 : 1;
    })
    .map((statement) => {
      const about = follow(statement, "ABOUT");
      const exploited = about.flatMap((entity) =>
        estate.kindOf(entity) === "INCIDENT" ? follow(entity, "EXPLOITED") : [entity],
      );
      const flaws = byId(
        estate,
        exploited.filter((entity) => estate.kindOf(entity) === "VULNERABILITY"),
      );
      const { classes } = estate.factsOf(statement);
      const named = Array.isArray(classes) ? (classes as readonly string[]) : [];
      const ofFlaws = flaws.flatMap((flaw) => {
        const { vulnerabilityClass } = estate.factsOf(flaw);
        return typeof vulnerabilityClass === "string" ? [vulnerabilityClass] : [];
      });
      return { vendor, statement, classes: new Set([...named, ...ofFlaws]), flaws };
    });
}
