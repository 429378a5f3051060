import { relationRules } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";

/** Whether an outage of the left passes to the right, alternatives aside. */
export function passesForward(estate: Estate, row: number): boolean {
  const type = estate.typeOf(row);
  if (relationRules[type].outage !== "FORWARD") return false;
  if (type !== "DRIVES") return estate.kindOf(estate.toOf(row)) !== "PERSON";
  const { outcomeKind, trigger } = estate.factsOf(estate.toOf(row));
  return outcomeKind === "SERVICE_OUTAGE" || trigger === "OUTAGE";
}

/** Whether an outage of the right passes to the left. */
export function passesBackward(estate: Estate, row: number): boolean {
  const { outage } = relationRules[estate.typeOf(row)];
  if (outage !== "BACKWARD" && outage !== "BACKWARD_WHERE_ESSENTIAL") return false;
  if (outage === "BACKWARD_WHERE_ESSENTIAL" && !estate.relationFactsOf(row).essential) return false;
  return estate.kindOf(estate.fromOf(row)) !== "PERSON";
}

/** The relations that stand in for this one, itself among them; itself alone where it names no alternative. */
export function alternativesOf(estate: Estate, row: number): readonly number[] {
  const named = alternativeOf(estate, row);
  if (named === undefined) return [row];
  return estate
    .relationsIn(estate.toOf(row), estate.typeOf(row))
    .filter((other) => alternativeOf(estate, other) === named);
}

/** A text that the relations which stand in for each other share; undefined where the relation stands alone. */
export function alternativeKey(estate: Estate, row: number): string | undefined {
  const named = alternativeOf(estate, row);
  return named === undefined ? undefined : `${estate.toOf(row)} ${estate.typeOf(row)} ${named}`;
}

function alternativeOf(estate: Estate, row: number): string | undefined {
  const { alternative } = estate.relationFactsOf(row).properties;
  return typeof alternative === "string" ? alternative : undefined;
}
