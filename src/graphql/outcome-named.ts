import { noEntity, type Estate } from "../projection/estate.ts";
import { badInput, unknownEntity } from "./bad-input.ts";

/** The number of the outcome with this id. Throws BAD_USER_INPUT where there is none, or it is something else. */
export function outcomeNamed(estate: Estate, outcome: string): number {
  const entity = estate.find(outcome);
  if (entity === noEntity) throw unknownEntity("outcome", outcome);
  if (estate.kindOf(entity) !== "OUTCOME") {
    throw badInput("outcome", `"${outcome}" is no outcome; see \`outcomes\` for those there are.`, "KIND_MISMATCH");
  }
  return entity;
}
